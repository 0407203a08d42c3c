package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import be.leuven.som.domain.shared.WorkingYear;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Meetings planned together for a working year: of one body that comes back, or a trajectory (traject) in which two bodies
 * take turns.
 *
 * <p>The meetings know their place in it; here stands what they share.
 */
@Entity
@Table(name = "meeting_series")
public class MeetingSeries extends Aggregate {
    /** More than weekly is no series. */
    private static final int MOST_MEETINGS = 60;

    private String title;

    @Column(name = "year_start")
    private int yearStart;

    @Column(name = "body_id")
    @Convert(converter = UuidConverter.class)
    private UUID bodyId;

    @Column(name = "other_body_id")
    @Convert(converter = UuidConverter.class)
    private UUID otherBodyId;

    protected MeetingSeries() {
        // for persistence
    }

    /** @param otherBodyId the body that takes turns with the first; null in a series of one body */
    public MeetingSeries(String title, WorkingYear year, UUID bodyId, UUID otherBodyId) {
        super(UUID.randomUUID());
        if (bodyId == null) {
            throw DomainException.at("bodyId", "meeting.body-needed");
        }
        if (bodyId.equals(otherBodyId)) {
            throw DomainException.at("otherBodyId", "series.same-body-twice");
        }
        this.title = Text.required("title", title, 200);
        this.yearStart = year.start();
        this.bodyId = bodyId;
        this.otherBodyId = otherBodyId;
    }

    /** @throws DomainException unless there is something to plan, and not too much */
    public void requireCount(int meetings) {
        if (meetings == 0) {
            throw DomainException.because("series.nothing-to-plan");
        }
        if (meetings > MOST_MEETINGS) {
            throw DomainException.because("series.too-many", MOST_MEETINGS);
        }
    }

    /** @throws DomainException at the field, for a day that does not lie in the working year */
    public void requireWithin(String field, LocalDate day) {
        if (!WorkingYear.of(day).equals(year())) {
            throw DomainException.at(field, "series.day-outside-year", year().firstDay(), year().lastDay());
        }
    }

    public String title() {
        return title;
    }

    public WorkingYear year() {
        return new WorkingYear(yearStart);
    }

    /** The one body, or the two that take turns, the first one first. */
    public List<UUID> bodies() {
        return Stream.of(Optional.of(bodyId), Optional.ofNullable(otherBodyId))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether two bodies take turns. */
    public boolean trajectory() {
        return otherBodyId != null;
    }
}
