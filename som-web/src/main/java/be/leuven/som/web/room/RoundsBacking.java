package be.leuven.som.web.room;

import be.leuven.som.api.room.RoundLeading;
import be.leuven.som.api.room.RoundPicture;
import be.leuven.som.domain.meeting.Choice;
import be.leuven.som.domain.meeting.RoundOutcome;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The rounds of the room: the one that is open, and what the others came to. */
@Named
@ViewScoped
public class RoundsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LiveBacking live;

    @Inject
    private RoundLeading rounds;

    /** The round that is open, or null. */
    public RoundPicture getOpen() {
        return live.getRoom().rounds().stream()
                .filter(RoundPicture::open)
                .findFirst()
                .orElse(null);
    }

    /** The rounds on the item that runs that have ended, the last first. */
    public List<RoundPicture> getEnded() {
        return live.getRoom().rounds().stream()
                .filter(r -> !r.open() && r.itemId().equals(live.getRoom().currentItemId()))
                .toList();
    }

    /** The last round on the item that runs that has ended, or null. */
    public RoundPicture getLast() {
        return getEnded().stream().findFirst().orElse(null);
    }

    /** Whether its result still has to be written down. */
    public boolean toDecide(RoundPicture round) {
        return round.outcome() == RoundOutcome.ADOPTED && !round.decided();
    }

    public void enter(UUID roundId, UUID seatId, Choice choice) {
        live.did(() -> rounds.enter(roundId, seatId, choice));
    }

    public void restConsents(UUID roundId) {
        live.did(() -> rounds.restConsents(roundId));
    }

    public void withdrawn(UUID roundId, UUID objectionId) {
        live.did(() -> rounds.withdrawn(roundId, objectionId));
    }

    public void takePaper(UUID roundId, UUID seatId) {
        live.did(() -> rounds.takePaper(roundId, seatId));
    }

    public void returnPaper(UUID roundId, UUID seatId) {
        live.did(() -> rounds.returnPaper(roundId, seatId));
    }

    public void close(UUID roundId) {
        live.did(() -> rounds.close(roundId));
    }

    public void callOff(UUID roundId) {
        live.did(() -> rounds.callOff(roundId));
    }

    /** What a seat can say in this round, beside an objection. */
    public List<Choice> choices(RoundPicture round) {
        return round.method().choices().stream()
                .filter(c -> c != Choice.OBJECTION)
                .sorted()
                .toList();
    }
}
