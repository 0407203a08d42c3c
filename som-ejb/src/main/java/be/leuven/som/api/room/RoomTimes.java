package be.leuven.som.api.room;

import be.leuven.som.api.Localized;
import be.leuven.som.domain.meeting.Capacity;
import be.leuven.som.domain.meeting.MeetingState;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * When everybody came and went.
 *
 * @param closedAt null while the meeting goes on
 * @param frozen whether its minutes are approved, so that nothing can be set right any more
 */
public record RoomTimes(
        UUID meetingId,
        String title,
        MeetingState state,
        Instant openedAt,
        Instant closedAt,
        boolean frozen,
        List<Person> people)
        implements Serializable {
    /**
     * Somebody invited, or a guest.
     *
     * @param seat null for a guest
     * @param stays in their order; none for who was not there
     * @param before what was noted first and set right since
     */
    public record Person(
            UUID invitationId, String name, Localized seat, Capacity capacity, List<Stay> stays, List<Noted> before)
            implements Serializable {}

    /** @param left null while it lasts */
    public record Stay(UUID id, Instant arrived, Instant left) implements Serializable {}

    /**
     * What was noted before, and who set it right.
     *
     * @param left null when it lasted then
     */
    public record Noted(Instant arrived, Instant left, String setRightBy, Instant setRightAt) implements Serializable {}
}
