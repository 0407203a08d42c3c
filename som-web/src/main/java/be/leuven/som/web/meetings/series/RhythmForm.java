package be.leuven.som.web.meetings.series;

import be.leuven.som.api.series.SeriesRhythm;
import be.leuven.som.api.series.SeriesYear;
import be.leuven.som.domain.meeting.Rhythm;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** The rhythm of a series as it is being typed. */
public class RhythmForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String title;
    private Integer yearStart;
    private final PartForm first = new PartForm();
    private final PartForm other = new PartForm();
    private Rhythm.Unit unit = Rhythm.Unit.WEEKS;
    private Integer every = 2;
    private DayOfWeek weekday = DayOfWeek.THURSDAY;
    private LocalDate from;
    private LocalDate until;

    SeriesRhythm rhythm() {
        return new SeriesRhythm(
                title,
                yearStart == null ? 0 : yearStart,
                first.part(),
                other.getBodyId() == null ? null : other.part(),
                unit,
                every == null ? 0 : every,
                weekday,
                from,
                until);
    }

    void begin(SeriesYear year) {
        yearStart = year.start();
        from = year.from();
        until = year.until();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Integer getYearStart() {
        return yearStart;
    }

    public void setYearStart(Integer yearStart) {
        this.yearStart = yearStart;
    }

    public PartForm getFirst() {
        return first;
    }

    public PartForm getOther() {
        return other;
    }

    public Rhythm.Unit getUnit() {
        return unit;
    }

    public void setUnit(Rhythm.Unit unit) {
        this.unit = unit;
    }

    public Integer getEvery() {
        return every;
    }

    public void setEvery(Integer every) {
        this.every = every;
    }

    public DayOfWeek getWeekday() {
        return weekday;
    }

    public void setWeekday(DayOfWeek weekday) {
        this.weekday = weekday;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
