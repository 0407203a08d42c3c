package be.leuven.som.api.series;

import be.leuven.som.api.meeting.PlanningAdvice.Clash;
import be.leuven.som.domain.meeting.Holiday;
import be.leuven.som.domain.meeting.TrajectoryStep;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * One meeting of a series that is not made yet.
 *
 * @param step null in a series that is no trajectory
 * @param minutes how long it lasts; with a template, its items say that
 * @param templateId the agenda template that it begins with, or null
 * @param holiday the public or school holiday on that day, or null; told by the system
 * @param clashes other convened meetings of the same people at that time; told by the system
 */
public record PlannedMeeting(
        UUID bodyId,
        String title,
        TrajectoryStep step,
        LocalDate date,
        LocalTime time,
        int minutes,
        String place,
        String videoLink,
        UUID templateId,
        Holiday holiday,
        List<Clash> clashes)
        implements Serializable {
    /** Nothing is known of other meetings. */
    public PlannedMeeting(
            UUID bodyId,
            String title,
            TrajectoryStep step,
            LocalDate date,
            LocalTime time,
            int minutes,
            String place,
            String videoLink,
            UUID templateId,
            Holiday holiday) {
        this(bodyId, title, step, date, time, minutes, place, videoLink, templateId, holiday, List.of());
    }

    /** The same meeting, told what it clashes with. */
    public PlannedMeeting with(List<Clash> others) {
        return new PlannedMeeting(
                bodyId, title, step, date, time, minutes, place, videoLink, templateId, holiday, others);
    }
}
