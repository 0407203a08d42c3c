package be.leuven.som.domain.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where those who are asked in date polls are kept, with their answers. */
public interface PollParticipantRepository {
    void add(PollParticipant participant);

    void remove(PollParticipant participant);

    Optional<PollParticipant> find(UUID pollId, UUID personId);

    /** To change an answer: who answers twice at once waits, and is not refused; nobody else waits. */
    Optional<PollParticipant> lock(UUID pollId, UUID personId);

    /**
     * Everybody asked in that poll, with all answers, while nobody can answer: who is about to waits until this is done, and
     * what was answered before is there. To be asked for before the poll is changed, which those who answer read after it.
     */
    List<PollParticipant> lockAll(UUID pollId);

    /** Everybody asked in that poll, with all answers. */
    List<PollParticipant> of(UUID pollId);

    /** How many still have to answer. */
    long waiting(DatePoll poll);

    /** Drops what was said of slots that are no longer offered. */
    void forget(Collection<UUID> slotIds);
}
