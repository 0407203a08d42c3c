package be.leuven.som.web.meetings.series;

import be.leuven.som.api.meeting.PlanningAdvice.Clash;
import be.leuven.som.api.series.PlannedMeeting;
import be.leuven.som.domain.meeting.Holiday;
import be.leuven.som.domain.meeting.TrajectoryStep;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** One meeting of the preview as it is being changed. */
public class MeetingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PlannedMeeting given;
    private String title;
    private TrajectoryStep step;
    private LocalDate date;
    private LocalTime time;
    private String place;

    MeetingForm(PlannedMeeting given) {
        this.given = given;
        this.title = given.title();
        this.step = given.step();
        this.date = given.date();
        this.time = given.time();
        this.place = given.place();
    }

    PlannedMeeting meeting() {
        return new PlannedMeeting(
                given.bodyId(),
                title,
                step,
                date,
                time,
                given.minutes(),
                place,
                given.videoLink(),
                given.templateId(),
                null);
    }

    void shift(int days) {
        date = date == null ? null : date.plusDays(days);
    }

    public PlannedMeeting getGiven() {
        return given;
    }

    /** The holiday on its day, as far as the system said; null for none. */
    public Holiday getHoliday() {
        return given.holiday();
    }

    /** Other meetings of the same people at that time, as far as the system said. */
    public List<Clash> getClashes() {
        return given.clashes();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public TrajectoryStep getStep() {
        return step;
    }

    public void setStep(TrajectoryStep step) {
        this.step = step;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
