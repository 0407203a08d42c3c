package be.leuven.som.api.room;

import be.leuven.som.api.Localized;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.Capacity;
import be.leuven.som.domain.meeting.Deferral;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.Quorum;
import be.leuven.som.domain.meeting.Reply;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A meeting as who leads it sees it.
 *
 * @param version to open it with, while it is convened
 * @param changes rises with each change in the room
 * @param currentItemId the item that runs, or null
 * @param door the seats whose substitute was not asked and could be let in
 * @param rounds all rounds, the last first
 * @param decisions what was decided in this meeting, in that order
 * @param actions what was agreed to do, in that order
 */
public record LiveRoom(
        UUID meetingId,
        UUID bodyId,
        Localized bodyName,
        String title,
        MeetingState state,
        Instant startsAt,
        long version,
        long changes,
        UUID currentItemId,
        Quorum quorum,
        List<Item> items,
        List<Person> people,
        List<AtTheDoor> door,
        List<Speaker> speakers,
        List<RoundPicture> rounds,
        List<Decided> decisions,
        List<Agreed> actions)
        implements Serializable {
    /**
     * An agenda item and how it goes.
     *
     * @param spentSeconds how long it took until now
     * @param deferral why it was put off, or null
     * @param second whether it is convened for the second time
     * @param earlier items that were put off for want of quorum, of which this may be the second convocation
     */
    public record Item(
            UUID id,
            int number,
            AgendaItemType type,
            String title,
            String preparation,
            int minutes,
            long spentSeconds,
            boolean runs,
            boolean begun,
            boolean ended,
            Deferral deferral,
            boolean second,
            List<Earlier> earlier,
            Note note)
            implements Serializable {}

    /** An item of an earlier meeting. */
    public record Earlier(UUID itemId, String title, Instant openedAt) implements Serializable {}

    /**
     * What was noted on an item.
     *
     * @param version to send along with the next change
     * @param text empty when nothing was noted
     * @param writtenBy the name of who wrote last, or null
     */
    public record Note(long version, String text, String writtenBy, Instant writtenAt) implements Serializable {}

    /**
     * Somebody invited.
     *
     * @param seat null for a guest
     * @param votes whether this one has the voice of the seat at this moment
     * @param arrivedAt when this one last came in, or null
     * @param leftAt when this one last went out; null while there
     */
    public record Person(
            UUID invitationId,
            UUID personId,
            String name,
            Localized seat,
            Capacity capacity,
            boolean voting,
            Reply reply,
            boolean there,
            boolean votes,
            Instant arrivedAt,
            Instant leftAt)
            implements Serializable {}

    /** A substitute who was not asked. */
    public record AtTheDoor(UUID seatId, Localized seat, String name) implements Serializable {}

    /** Somebody who has or waits for the floor on the item that runs. */
    public record Speaker(UUID id, UUID invitationId, String name, boolean speaks) implements Serializable {}

    /**
     * A decision.
     *
     * @param itemId null when it was taken outside of an item
     */
    public record Decided(UUID id, UUID itemId, String number, String text) implements Serializable {}

    /**
     * An action.
     *
     * @param itemId null when it was agreed outside of an item
     */
    public record Agreed(UUID id, UUID itemId, String description, String owner, LocalDate dueOn)
            implements Serializable {}
}
