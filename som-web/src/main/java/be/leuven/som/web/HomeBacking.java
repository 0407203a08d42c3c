package be.leuven.som.web;

import be.leuven.som.api.ambition.GoalSummary;
import be.leuven.som.api.ambition.GoalView;
import be.leuven.som.api.meeting.MeetingOverview;
import be.leuven.som.api.meeting.PublicMeeting;
import be.leuven.som.api.structure.BodySummary;
import be.leuven.som.api.structure.StructureView;
import be.leuven.som.web.format.Today;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the front page tells a visitor: the goals that the partners set themselves, where to meet them next, and who they are. */
@Named
@RequestScoped
public class HomeBacking {
    private static final int NEXT = 4;

    @Inject
    private GoalView goalView;

    @Inject
    private MeetingOverview meetings;

    @Inject
    private StructureView structure;

    @Inject
    private Today today;

    private List<GoalSummary> goals;
    private List<PublicMeeting> nextDates;
    private List<BodySummary> bodies;

    @PostConstruct
    void read() {
        goals = goalView.goals();
        nextDates = meetings.announced(today.day(), NEXT);
        bodies = structure.bodies(today.day());
    }

    public List<GoalSummary> getGoals() {
        return goals;
    }

    public List<PublicMeeting> getNextDates() {
        return nextDates;
    }

    public List<BodySummary> getBodies() {
        return bodies;
    }
}
