package be.leuven.som.domain.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** All rounds on these texts with their voices and objections, the first that was opened first. */
    List<Round> onTexts(Collection<UUID> textIds);

    /** The rounds over a period that are open, with their voices and objections; those that have to be closed too. */
    List<Round> openOverAPeriod();

    /** A number for each of these that rises with each answer, and when it ends; of others nothing. */
    Map<UUID, Long> changes(Collection<UUID> ids);
}
