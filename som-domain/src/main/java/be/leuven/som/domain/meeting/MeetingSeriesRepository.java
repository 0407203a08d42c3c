package be.leuven.som.domain.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where series of meetings are kept. */
public interface MeetingSeriesRepository {
    void add(MeetingSeries series);

    void remove(MeetingSeries series);

    Optional<MeetingSeries> find(UUID id);

    /** @param seen the version that the user saw */
    Optional<MeetingSeries> find(UUID id, long seen);

    /** The meetings of the series, the first to come first; those without a date last. */
    List<Meeting> meetings(UUID seriesId);
}
