package be.leuven.som.web.room;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.room.RoomCorrecting;
import be.leuven.som.api.room.RoomTimes;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import be.leuven.som.web.meetings.Addressed;
import be.leuven.som.web.meetings.CorrectableGuests;
import be.leuven.som.web.meetings.ReadAgain;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.Supplier;
import org.omnifaces.cdi.Param;

/** Setting right when people came and went; one stay at a time. */
@Named
@ViewScoped
public class TimesBacking implements ReadAgain, Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RoomCorrecting correcting;

    @Inject
    private CorrectableGuests correctable;

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
        readAgain();
        if (times == null) {
            addressed.notFound();
        }
    }

    @Override
    public void readAgain() {
        correctable.forget();
        times = Addressed.id(id).flatMap(correcting::times).orElse(null);
    }

    public void ask(RoomTimes.Person person, RoomTimes.Stay stay) {
        form = TimesForm.of(person, stay);
    }

    public void askForgotten(RoomTimes.Person person) {
        form = TimesForm.forgotten(person);
    }

    /** Somebody without a seat was there whom nobody noted. */
    public void askGuest() {
        form = TimesForm.guest();
    }

    public void save() {
        boolean[] other = new boolean[1];
        did(
                () -> other[0] = correcting.correct(form.command(times.meetingId())),
                () -> other[0] ? "times.done" : "times.same");
    }

    public void addGuest() {
        did(() -> correcting.addGuest(form.guest(times.meetingId())), () -> "times.guest.done");
    }

    public void annul() {
        did(() -> correcting.annul(times.meetingId(), form.getStayId()), () -> "times.done");
    }

    private void did(Runnable act, Supplier<String> said) {
        try {
            if (attempt.done(act)) {
                attempt.sayHere(words.of("live", said.get()));
                stop();
            }
        } catch (Conflict changed) {
            attempt.warn(words.of("live", "conflict"));
        }
        readAgain();
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
        return form != null && person.invitationId().equals(form.getInvitationId());
    }

    /** Whether the form is about a guest whom nobody noted. */
    public boolean isAsksGuest() {
        return form != null && form.getInvitationId() == null;
    }
}
