package be.leuven.som.domain.decision;

import be.leuven.som.domain.shared.WorkingYear;
import java.util.UUID;

/** Where the series of numbers are kept. */
public interface DecisionSeriesRepository {
    /** The series of that body and year, begun when there is none, and held until the transaction ends. */
    DecisionSeries hold(UUID bodyId, WorkingYear year);
}
