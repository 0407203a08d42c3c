package be.leuven.som.api.charter;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import be.leuven.som.domain.charter.AmendmentKind;
import java.io.Serializable;
import java.util.UUID;

/**
 * Speaking for a partner in a consultation.
 *
 * <p>Every method throws {@link NotAllowed} for who has no representation of that partner today, and {@link Rejected}
 * when a rule says no.
 */
public interface ConsultationSpeaking {
    void comment(UUID charterId, UUID clauseKey, UUID partnerId, String comment);

    /** Gives the id of the amendment. */
    UUID propose(Propose command);

    void support(UUID amendmentId, UUID partnerId);

    /** Takes back an amendment of the own partner. */
    void withdraw(UUID amendmentId, UUID partnerId);

    /**
     * An amendment to come.
     *
     * @param heading what the clause, or the new one, should be called; not used for deleting
     * @param text Markdown
     */
    record Propose(
            UUID charterId,
            UUID clauseKey,
            UUID partnerId,
            AmendmentKind kind,
            String heading,
            String text,
            String reason)
            implements Serializable {}
}
