package be.leuven.som.api.series;

import be.leuven.som.api.Localized;
import be.leuven.som.domain.meeting.Holiday;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.TrajectoryStep;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One series with its meetings, the first on top, as far as the caller may see them.
 *
 * @param mayDiscard whether nobody was invited yet, and the caller may throw the whole away
 */
public record SeriesDetails(
        UUID id,
        long version,
        String title,
        String year,
        boolean trajectory,
        List<Localized> bodies,
        List<Part> meetings,
        boolean mayDiscard)
        implements Serializable {
    /**
     * A meeting of the series.
     *
     * @param step null in a series that is no trajectory
     * @param holiday the holiday on its day, or null
     * @param mayChange whether the caller may move it now
     * @param noticeKept whether convening it now keeps the notice agreed
     */
    public record Part(
            UUID id,
            long version,
            int position,
            TrajectoryStep step,
            String bodyCode,
            Localized bodyName,
            String title,
            MeetingState state,
            Instant startsAt,
            Instant endsAt,
            String place,
            Holiday holiday,
            boolean mayChange,
            boolean noticeKept)
            implements Serializable {}
}
