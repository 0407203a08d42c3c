package be.leuven.som.api.charter;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Adopting a version of the charter, by which its text is frozen. */
public interface CharterAdoption {
    /** The decisions of the meeting of the final reading; none as long as no such meeting was named. */
    List<Candidate> candidates(UUID charterId);

    /** @param decisionId of the council, by which it was adopted */
    void adopt(UUID charterId, long seen, UUID decisionId);

    /** A decision by which it may have been adopted. */
    record Candidate(UUID id, String number, String text) implements Serializable {}
}
