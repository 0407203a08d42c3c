package be.leuven.som.web.meetings.poll;

import be.leuven.som.web.i18n.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A moment that is typed, because the grid does not show its hour or its week. */
@Named
@RequestScoped
public class OtherMomentBacking {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Inject
    private OpenPoll open;

    @Inject
    private PollGridBacking grid;

    @Inject
    private PollDraftBacking draft;

    @Inject
    private FacesContext faces;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private LocalDate day;
    private LocalTime time;

    /** Adds it, and shows its week. */
    public void add() {
        if (day == null || time == null) {
            refuse("other.needed");
        } else if (!day.atTime(time).atZone(BRUSSELS).toInstant().isAfter(clock.instant())) {
            refuse("other.past");
        } else if (grid.tooFar(day)) {
            refuse("other.far");
        } else {
            open.getForm().slots().add(day.atTime(time));
            grid.show(day);
            draft.changed();
        }
    }

    private void refuse(String key) {
        faces.addMessage("form:otherDay", new FacesMessage(FacesMessage.SEVERITY_ERROR, words.of("poll", key), null));
        faces.validationFailed();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }
}
