package be.leuven.som.domain.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where rounds are kept. */
public interface RoundRepository {
    void add(Round round);

    /** The round, as it is; to look at. */
    Optional<Round> find(UUID id);

    /** The round, to change it: others who want to change it wait until this transaction ends. */
    Optional<Round> toChange(UUID id);

    /** All rounds of the meeting with their voices and objections, in their order. */
    List<Round> ofMeeting(UUID meetingId);
}
