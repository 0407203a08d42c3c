package be.leuven.som.api.charter;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Leading a consultation on a version of the charter, for its editors.
 *
 * <p>Every method throws {@link NotAllowed} for others, {@link Rejected} when a rule says no, and {@link Conflict} when
 * somebody else changed the same thing since the version that the caller saw.
 */
public interface ConsultationLeading {
    /** Opens it up to and including that day, and mails everybody who speaks for a partner; gives how many. */
    int open(UUID charterId, long seen, LocalDate closing);

    /** Sets another closing day. */
    void extend(UUID charterId, long seen, LocalDate closing);

    /** Ends it; refused while amendments are open. */
    void close(UUID charterId, long seen);

    /** Follows an amendment as it is: its words come into the text. */
    void accept(UUID amendmentId, long seen);

    /** Follows an amendment on a clause that is gone, as a new clause. */
    void acceptAsNew(UUID amendmentId, long seen);

    void reject(UUID amendmentId, long seen, String answer);

    /** Follows several amendments of a clause in words of the editors. */
    void merge(Merge command);

    /**
     * Amendments that come into the text together.
     *
     * @param amendments of one clause, at least one
     * @param clauseSeen the version of the clause that the editor saw
     * @param how what the editors say on it, or null
     */
    record Merge(UUID charterId, List<UUID> amendments, long clauseSeen, String heading, String text, String how)
            implements Serializable {}
}
