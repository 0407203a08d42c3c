package be.leuven.som.web.meetings.plan;

import be.leuven.som.api.Rejected;
import be.leuven.som.api.meeting.MeetingPlanning;
import be.leuven.som.api.meeting.PlanningAdvice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** The effect of what is chosen, beside the form: end, holiday, clashes, notice, quorum. */
@Named
@RequestScoped
public class PlanAdviceBacking {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Inject
    private MeetingPlanning planning;

    @Inject
    private OpenPlan open;

    private PlanningAdvice advice;
    private Question answered;

    /** What the advice is about. */
    private record Question(UUID bodyId, LocalDateTime startsAt, int minutes, UUID meetingId) {
        static Question of(PlanForm form) {
            return new Question(form.getBodyId(), form.startsAt(), form.minutes(), form.getId());
        }
    }

    /**
     * Nothing when the date is not one to plan on; the form tells that beside the field. Asked again when the form took in
     * something new: Faces reads the page once before that.
     */
    public PlanningAdvice getAdvice() {
        Question question = Question.of(open.getForm());
        if (!question.equals(answered)) {
            answered = question;
            advice = ask(question);
        }
        return advice;
    }

    private PlanningAdvice ask(Question about) {
        if (about.bodyId() == null) {
            return null;
        }
        try {
            return planning.advise(about.bodyId(), about.startsAt(), about.minutes(), about.meetingId());
        } catch (Rejected notPlannable) {
            return null;
        }
    }

    /** The day that is chosen; null as long as none is. */
    public LocalDate getDay() {
        LocalDateTime start = open.getForm().startsAt();
        return start == null ? null : start.toLocalDate();
    }

    public Instant getBegin() {
        return instant(open.getForm().startsAt());
    }

    public Instant getEnd() {
        LocalDateTime start = open.getForm().startsAt();
        return start == null ? null : instant(start.plusMinutes(open.getForm().minutes()));
    }

    private static Instant instant(LocalDateTime local) {
        return local == null ? null : local.atZone(BRUSSELS).toInstant();
    }

    public int getMinutes() {
        return open.getForm().minutes();
    }
}
