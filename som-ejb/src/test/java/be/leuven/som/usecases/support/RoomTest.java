package be.leuven.som.usecases.support;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;

import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.api.room.LiveRoom;
import be.leuven.som.api.room.MyRoom;
import be.leuven.som.api.room.RoomAnswering;
import be.leuven.som.api.room.RoomLeading;
import be.leuven.som.api.room.RoomView;
import be.leuven.som.api.room.RoundLeading;
import be.leuven.som.api.room.RoundPicture;
import jakarta.inject.Inject;
import java.util.UUID;

/** Meetings of the steering group that are led from the room. */
public abstract class RoomTest extends UseCaseTest {
    @Inject
    protected RoomLeading leading;

    @Inject
    protected RoundLeading rounds;

    @Inject
    protected RoomAnswering answering;

    @Inject
    protected RoomView view;

    protected MeetingDetails begun() {
        return begun(10);
    }

    protected MeetingDetails begun(int days) {
        MeetingDetails meeting = convened(title(), days);
        MovableClock.turnTo(meeting.startsAt());
        return meeting;
    }

    protected UUID opened() {
        return opened(10);
    }

    protected UUID opened(int days) {
        return opened(begun(days));
    }

    protected UUID opened(MeetingDetails meeting) {
        MovableClock.turnTo(meeting.startsAt());
        doAs(CHAIR, () -> leading.open(meeting.id(), meeting.version()));
        return meeting.id();
    }

    protected LiveRoom live(UUID room) {
        return as(CHAIR, () -> view.live(room).orElseThrow());
    }

    protected MyRoom mine(String account, UUID room) {
        return as(account, () -> view.mine(room).orElseThrow());
    }

    protected LiveRoom.Item item(UUID room, int place) {
        return live(room).items().get(place);
    }

    protected RoundPicture round(UUID room, int fromTheLast) {
        return live(room).rounds().get(fromTheLast);
    }

    protected void arrives(UUID room, int place) {
        UUID invitation = live(room).people().get(place).invitationId();
        doAs(SECRETARY, () -> leading.arrive(room, invitation));
    }

    protected void everybodyArrives(UUID room) {
        live(room).people().stream()
                .filter(p -> !p.there())
                .forEach(p -> doAs(SECRETARY, () -> leading.arrive(room, p.invitationId())));
    }
}
