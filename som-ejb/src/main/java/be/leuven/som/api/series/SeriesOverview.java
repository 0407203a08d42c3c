package be.leuven.som.api.series;

import be.leuven.som.api.Page;
import java.util.Optional;
import java.util.UUID;

/** Reading series. A caller sees those of the own bodies, and of their meetings what the own bodies hold. */
public interface SeriesOverview {
    /** The latest working year first; pages count from 0, each holds at most 25. */
    Page<SeriesSummary> list(int page);

    /** Nothing when there is no such series, or not for the caller. */
    Optional<SeriesDetails> details(UUID seriesId);
}
