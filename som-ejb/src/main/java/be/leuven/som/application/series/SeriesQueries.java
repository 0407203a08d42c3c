package be.leuven.som.application.series;

import be.leuven.som.api.series.SeriesSummary;
import be.leuven.som.application.meeting.MeetingQueries.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lists of series, read straight from the database: a few statements, whatever their number. */
public interface SeriesQueries {
    List<SeriesSummary> list(Viewer viewer, int skip, int most);

    /** Convened meetings that overlap one of these spans and to which one of these people is invited, in one statement. */
    List<Engagement> engagements(List<Span> spans, Set<UUID> people);

    /** From one moment until another. */
    record Span(Instant from, Instant until) {}

    /** Somebody is invited to a meeting. */
    record Engagement(UUID meetingId, String title, Instant from, Instant until, UUID personId) {}
}
