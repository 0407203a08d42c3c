package be.leuven.som.application.series;

import be.leuven.som.api.series.SeriesSummary;
import be.leuven.som.application.meeting.MeetingQueries.Viewer;
import java.util.List;

/** Lists of series, read straight from the database: a few statements, whatever their number. */
public interface SeriesQueries {
    List<SeriesSummary> list(Viewer viewer, int skip, int most);
}
