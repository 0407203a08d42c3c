package be.leuven.som.api.meeting;

import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.AgendaOriginKind;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A meeting as it is planned. Everything but body and title may be missing in a draft.
 *
 * @param id the meeting that it changes, or null for a new one
 * @param version the version that the user saw; without meaning for a new one
 * @param startsAt date and time in Europe/Brussels, or null
 * @param announced whether visitors see that it takes place
 * @param agenda in this order; the end time follows from the minutes
 * @param guests who is invited besides, by name; null to leave those who are there already
 */
public record PlanMeeting(
        UUID id,
        long version,
        UUID bodyId,
        String title,
        LocalDateTime startsAt,
        String place,
        String videoLink,
        boolean announced,
        List<Item> agenda,
        List<NamedGuest> guests)
        implements Serializable {
    /** Leaves the guests as they are. */
    public PlanMeeting(
            UUID id,
            long version,
            UUID bodyId,
            String title,
            LocalDateTime startsAt,
            String place,
            String videoLink,
            boolean announced,
            List<Item> agenda) {
        this(id, version, bodyId, title, startsAt, place, videoLink, announced, agenda, null);
    }

    /**
     * An agenda item.
     *
     * @param id the item that it changes, or null for a new one
     * @param minutes planned, 0 to 480
     * @param broughtBy the person who brings it, or null
     * @param originKind what it came from, with its id; null when it was typed, or to leave that as it is
     */
    public record Item(
            UUID id,
            AgendaItemType type,
            String title,
            int minutes,
            UUID broughtBy,
            String notes,
            AgendaOriginKind originKind,
            UUID originId)
            implements Serializable {
        public Item(UUID id, AgendaItemType type, String title, int minutes, UUID broughtBy, String notes) {
            this(id, type, title, minutes, broughtBy, notes, null, null);
        }
    }
}
