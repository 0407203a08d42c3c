package be.leuven.som.api.agreement;

import java.time.LocalDate;
import java.util.UUID;

/** The life of a working agreement. Who takes part in the network proposes and talks; who keeps it, agrees and ends it. */
public interface AgreementKeeping {
    /** @return the id of what was proposed */
    UUID propose(WordAgreement words);

    /** Writes what is not agreed yet; for its owner and for who keeps it. */
    void word(WordAgreement words);

    void comment(UUID id, String text);

    /** Brings what is written into force. */
    void agree(AgreeByDecision command);

    /** Takes it up again; for its owner and for who keeps it. */
    void review(UUID id, long version, String because);

    /** Ends it after a review. */
    void retire(RetireByDecision command);

    /** Takes a proposal back; for its owner and for who keeps it. */
    void withdraw(UUID id, long version, String because);

    /**
     * Gives it to somebody to look after, and plans its review; for who keeps it.
     *
     * @param reviewOn null to leave it as it is
     */
    void entrust(UUID id, long version, UUID ownerId, LocalDate reviewOn);
}
