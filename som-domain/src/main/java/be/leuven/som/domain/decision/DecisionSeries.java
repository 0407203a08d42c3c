package be.leuven.som.domain.decision;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.UuidConverter;
import be.leuven.som.domain.shared.WorkingYear;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * The numbers that a body gives to its decisions in one working year: 1, 2, 3, … without gaps.
 *
 * <p>Whoever asks for the next one holds the series until the transaction ends, so that nobody else gets the same and a
 * number that was not used is given again.
 */
@Entity
@Table(name = "decision_series")
public class DecisionSeries extends Aggregate {
    @Column(name = "body_id")
    @Convert(converter = UuidConverter.class)
    private UUID bodyId;

    @Column(name = "working_year")
    private int workingYear;

    @Column(name = "last_number")
    private int last;

    protected DecisionSeries() {
        // for persistence
    }

    public DecisionSeries(UUID bodyId, WorkingYear year) {
        super(UUID.randomUUID());
        this.bodyId = bodyId;
        this.workingYear = year.start();
    }

    public DecisionNumber next(String bodyCode) {
        last++;
        return new DecisionNumber(bodyCode, year(), last);
    }

    public UUID bodyId() {
        return bodyId;
    }

    public WorkingYear year() {
        return new WorkingYear(workingYear);
    }
}
