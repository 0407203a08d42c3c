package be.leuven.som.web.room;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.room.LiveRoom;
import be.leuven.som.api.room.RoomLeading;
import be.leuven.som.api.room.RoomView;
import be.leuven.som.domain.meeting.Deferral;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import be.leuven.som.web.meetings.Addressed;
import be.leuven.som.web.meetings.CorrectableGuests;
import be.leuven.som.web.meetings.Gauge;
import be.leuven.som.web.meetings.ReadAgain;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** The room as who leads it sees it, with people, items and the floor. */
@Named
@ViewScoped
public class LiveBacking implements ReadAgain, Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RoomView view;

    @Inject
    private RoomLeading leading;

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

    private LiveRoom room;

    public void open() {
        refresh();
        if (room == null) {
            addressed.notFound();
        }
    }

    /** Reads the room as it is now. */
    public void refresh() {
        correctable.forget();
        room = Addressed.id(id).flatMap(view::live).orElse(null);
    }

    @Override
    public void readAgain() {
        refresh();
    }

    /** Does something in the room, and shows what came of it. */
    boolean did(Runnable act) {
        try {
            return attempt.done(act);
        } catch (Conflict changed) {
            attempt.warn(words.of("live", "conflict"));
            return false;
        } finally {
            refresh();
        }
    }

    public void begin() {
        did(() -> leading.open(room.meetingId(), room.version()));
    }

    public void close() {
        did(() -> leading.close(room.meetingId()));
    }

    public void arrive(UUID invitationId) {
        did(() -> leading.arrive(room.meetingId(), invitationId));
    }

    public void leave(UUID invitationId) {
        did(() -> leading.leave(room.meetingId(), invitationId));
    }

    public void admit(UUID seatId) {
        did(() -> leading.admit(room.meetingId(), seatId));
    }

    public void take(UUID itemId) {
        did(() -> leading.begin(room.meetingId(), itemId));
    }

    public void end(UUID itemId) {
        did(() -> leading.end(room.meetingId(), itemId));
    }

    public void defer(UUID itemId, Deferral why) {
        did(() -> leading.defer(room.meetingId(), itemId, why));
    }

    public void recognise(UUID itemId, UUID earlier) {
        did(() -> leading.recognise(room.meetingId(), itemId, earlier));
    }

    public void askFloor(UUID invitationId) {
        did(() -> leading.askFloor(room.meetingId(), invitationId));
    }

    public void giveFloor(UUID speakerId) {
        did(() -> leading.giveFloor(room.meetingId(), speakerId));
    }

    public void leaveFloor(UUID speakerId) {
        did(() -> leading.leaveFloor(room.meetingId(), speakerId));
    }

    public LiveRoom getRoom() {
        return room;
    }

    public Gauge getGauge() {
        return new Gauge(room.quorum());
    }

    /** The item that runs, or null. */
    public LiveRoom.Item getCurrent() {
        return item(room.currentItemId());
    }

    /** The item that comes next: the first one after the one that runs that was neither begun nor put off; or null. */
    public LiveRoom.Item getNext() {
        int from = getCurrent() == null ? 0 : getCurrent().number();
        return room.items().stream()
                .filter(i -> i.number() > from && !i.begun() && i.deferral() == null)
                .findFirst()
                .orElse(null);
    }

    LiveRoom.Item item(UUID itemId) {
        return room.items().stream()
                .filter(i -> i.id().equals(itemId))
                .findFirst()
                .orElse(null);
    }

    public List<Deferral> getDeferrals() {
        return List.of(Deferral.values());
    }
}
