package be.leuven.som.web.room;

import be.leuven.som.api.room.MyRoom;
import be.leuven.som.api.room.RoomAnswering;
import be.leuven.som.api.room.RoomView;
import be.leuven.som.domain.meeting.Choice;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.meetings.Addressed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** Taking part from one's own telephone: the own seats in the open round, and the floor. */
@Named
@ViewScoped
public class VoteBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RoomView view;

    @Inject
    private RoomAnswering answering;

    @Inject
    private Attempt attempt;

    @Inject
    private Addressed addressed;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private MyRoom room;
    private UUID objectingRound;
    private MyRoom.MySeat objectingSeat;
    private String reason;
    private String counterProposal;

    public void open() {
        refresh();
        if (room == null) {
            addressed.notFound();
        }
    }

    public void refresh() {
        room = Addressed.id(id).flatMap(view::mine).orElse(null);
    }

    private boolean did(Runnable act) {
        boolean done = attempt.done(act);
        refresh();
        return done;
    }

    /** The round is the one that the voter saw, so that nobody votes on a text that came in between. */
    public void say(UUID roundId, UUID seatId, Choice choice) {
        did(() -> answering.say(roundId, seatId, choice));
    }

    public void drop(UUID roundId, UUID seatId, String mark) {
        did(() -> answering.drop(roundId, seatId, mark));
    }

    public void withdraw(UUID roundId, UUID objectionId) {
        did(() -> answering.withdraw(roundId, objectionId));
    }

    public void askReason(UUID roundId, MyRoom.MySeat seat) {
        objectingRound = roundId;
        objectingSeat = seat;
    }

    public void object() {
        if (did(() -> answering.object(objectingRound, objectingSeat.seatId(), reason, counterProposal))) {
            stop();
        }
    }

    public void stop() {
        objectingSeat = null;
        reason = null;
        counterProposal = null;
    }

    public void askFloor() {
        did(() -> answering.askFloor(room.meetingId()));
    }

    public void leaveFloor() {
        did(() -> answering.leaveFloor(room.meetingId()));
    }

    public MyRoom getRoom() {
        return room;
    }

    /** Whether the caller speaks for that seat. */
    public boolean mine(UUID seatId) {
        return room.seats().stream().anyMatch(s -> s.seatId().equals(seatId));
    }

    public List<Choice> getChoices() {
        return room.round().method().choices().stream()
                .filter(c -> c != Choice.OBJECTION)
                .sorted()
                .toList();
    }

    public MyRoom.MySeat getObjectingSeat() {
        return objectingSeat;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCounterProposal() {
        return counterProposal;
    }

    public void setCounterProposal(String counterProposal) {
        this.counterProposal = counterProposal;
    }
}
