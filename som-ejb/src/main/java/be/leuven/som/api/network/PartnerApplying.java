package be.leuven.som.api.network;

import java.util.Optional;

/** Asking to take part, without an account. Nobody looks at it before it is confirmed by the link in a mail. */
public interface PartnerApplying {
    /** Mails a link to confirm it with; who asks too often has to wait. */
    void apply(ApplyAsPartner command);

    /** The organisation that this link would confirm; nothing when the link is of no use. */
    Optional<String> toConfirm(String secret);

    void confirm(String secret);
}
