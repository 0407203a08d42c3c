package be.leuven.som.application.minutes;

import be.leuven.som.api.minutes.MinutesDocument;
import be.leuven.som.domain.meeting.Meeting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was recorded in the room while a meeting was held, for those that were led from there. */
public interface RoomFacts {
    Facts of(Meeting meeting);

    /**
     * @param stays by the id of the invitation
     * @param notes by the id of the item
     * @param courses by the id of the item
     * @param ballots by the id of the item
     */
    record Facts(
            Map<UUID, List<MinutesDocument.Stay>> stays,
            Map<UUID, String> notes,
            Map<UUID, Course> courses,
            Map<UUID, List<MinutesDocument.Ballot>> ballots) {
        public static final Facts NONE = new Facts(Map.of(), Map.of(), Map.of(), Map.of());
    }

    /** When an item ran, and whether it was put off. */
    record Course(Instant beganAt, Instant endedAt, String putOff) {
        public static final Course UNKNOWN = new Course(null, null, null);
    }
}
