package be.leuven.som.api.meeting;

import be.leuven.som.api.Localized;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What stands in a part of the calendar, by start. */
public record CalendarContents(List<MeetingSummary> meetings, List<Tentative> tentative) implements Serializable {
    /** A slot of an open date poll: perhaps a meeting. */
    public record Tentative(
            UUID pollId, Localized bodyName, String title, Instant startsAt, Instant endsAt, String place)
            implements Serializable {}
}
