package be.leuven.som.web.room;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.room.RoomCorrecting;
import be.leuven.som.api.room.RoomTimes;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import be.leuven.som.web.meetings.Addressed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;

/** Setting right when people came and went; one stay at a time. */
@Named
@ViewScoped
public class TimesBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RoomCorrecting correcting;

    @Inject
    private Attempt attempt;

    @Inject
    private Addressed addressed;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private RoomTimes times;
    private TimesForm form;

    public void open() {
        read();
        if (times == null) {
            addressed.notFound();
        }
    }

    private void read() {
        times = Addressed.id(id).flatMap(correcting::times).orElse(null);
    }

    public void ask(RoomTimes.Person person, RoomTimes.Stay stay) {
        form = TimesForm.of(person, stay);
    }

    public void askForgotten(RoomTimes.Person person) {
        form = TimesForm.forgotten(person);
    }

    public void save() {
        did(() -> correcting.correct(form.command(times.meetingId())));
    }

    public void annul() {
        did(() -> correcting.annul(times.meetingId(), form.getStayId()));
    }

    private void did(Runnable act) {
        try {
            if (attempt.done(act)) {
                attempt.sayHere(words.of("live", "times.done"));
                stop();
            }
        } catch (Conflict changed) {
            attempt.warn(words.of("live", "conflict"));
        }
        read();
    }

    public void stop() {
        form = null;
    }

    public RoomTimes getTimes() {
        return times;
    }

    public TimesForm getForm() {
        return form;
    }

    /** Whether the form is about that person. */
    public boolean asks(RoomTimes.Person person) {
        return form != null && form.getInvitationId().equals(person.invitationId());
    }
}
