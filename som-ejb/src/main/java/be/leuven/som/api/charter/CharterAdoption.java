package be.leuven.som.api.charter;

import java.util.UUID;

/** Adopting a version of the charter, by which its text is frozen. */
public interface CharterAdoption {
    /** @param decisionId of a council, by which it was adopted */
    void adopt(UUID charterId, long seen, UUID decisionId);
}
