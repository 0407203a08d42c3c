package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.StaleVersionException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where meetings are kept. */
public interface MeetingRepository {
    void add(Meeting meeting);

    void remove(Meeting meeting);

    Optional<Meeting> find(UUID id);

    /**
     * The meeting, to change it as a whole: its version rises, whatever part of it changes.
     *
     * @param seen the version that the user saw
     * @throws StaleVersionException when it has changed since
     */
    Optional<Meeting> find(UUID id, long seen);

    /** Convened meetings that overlap this time and to which one of these people is invited; the one named excepted. */
    List<Meeting> clashes(Instant from, Instant until, Collection<UUID> people, UUID except);

    /** The last meeting of the body that began before that moment and was not cancelled. */
    Optional<Meeting> lastOf(UUID bodyId, Instant before);

    /** Convened meetings that end after that moment, the first to come first. */
    List<Meeting> coming(Instant now, int most);
}
