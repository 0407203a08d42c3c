package be.leuven.som.web.room;

import be.leuven.som.api.charter.ConsentReading;
import be.leuven.som.api.decision.AgreeAction;
import be.leuven.som.api.room.OpenRound;
import be.leuven.som.api.room.RoomDeciding;
import be.leuven.som.api.room.RoomLeading;
import be.leuven.som.api.room.RoundLeading;
import be.leuven.som.api.room.RoundPicture;
import be.leuven.som.domain.meeting.RoundMethod;
import be.leuven.som.web.agreements.AgreedBacking;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The one form that is open beside the room; no change of others touches it while somebody types. */
@Named
@ViewScoped
public class WritingBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LiveBacking live;

    @Inject
    private RoundLeading rounds;

    @Inject
    private ConsentReading consents;

    @Inject
    private RoomLeading leading;

    @Inject
    private RoomDeciding deciding;

    @Inject
    private AgreedBacking agreed;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    private WritingForm form = WritingForm.none();

    public void askRound() {
        String method = agreed.method(live.getRoom().bodyId()).name();
        form = WritingForm.round(
                live.getRoom().currentItemId(),
                RoundMethod.valueOf(method),
                consents.readIn(live.getRoom().meetingId()));
    }

    /** The proposal names the version that was chosen, unless other words stand there. */
    public void nameCharter() {
        form.charterLabel()
                .filter(label -> isBlank(form.getText()))
                .ifPresent(label -> form.setText(words.of("live", "charter.proposal", label)));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public void askObjection(RoundPicture round, RoundPicture.SeatVoice seat) {
        form = WritingForm.objection(round, seat);
    }

    public void askAmendment(RoundPicture round) {
        form = WritingForm.amendment(round);
    }

    public void askDecision(RoundPicture round) {
        form = WritingForm.decision(round);
    }

    public void askAction() {
        form = WritingForm.action(live.getRoom().currentItemId());
    }

    public void askGuest() {
        form = WritingForm.guest();
    }

    public void askPapers(RoundPicture round) {
        form = WritingForm.papers(round, List.of(words.of("live", "ballot.N"), words.of("live", "ballot.B")));
    }

    public void stop() {
        form = WritingForm.none();
    }

    public void openRound() {
        keep(() -> rounds.open(new OpenRound(
                live.getRoom().meetingId(),
                form.itemId(),
                form.getMethod(),
                form.getText(),
                form.candidates(),
                form.asked())));
    }

    public void object() {
        keep(() -> rounds.enterObjection(form.roundId(), form.seatId(), form.getText(), form.getCounterProposal()));
    }

    public void gather() {
        if (live.did(() -> rounds.gather(form.roundId(), form.chosen(), form.getTheme()))) {
            form.gathered(live.getRoom().rounds());
        }
    }

    public void amend() {
        keep(() -> rounds.amend(form.roundId(), form.chosen(), form.getText()));
    }

    public void decide() {
        keep(() -> attempt.sayHere(words.of(
                "live",
                "decided",
                deciding.decide(form.roundId(), form.getText(), form.getDay()).number())));
    }

    public void agree() {
        keep(() -> deciding.agree(new AgreeAction(
                null,
                live.getRoom().meetingId(),
                form.itemId(),
                null,
                form.getText(),
                form.getOwner(),
                form.getDay())));
    }

    public void admitGuest() {
        keep(() -> leading.admitGuest(live.getRoom().meetingId(), form.getText()));
    }

    public void countPapers() {
        keep(() -> rounds.countPapers(form.roundId(), form.counts()));
    }

    private void keep(Runnable act) {
        if (live.did(act)) {
            stop();
        }
    }

    public WritingForm getForm() {
        return form;
    }

    public List<RoundMethod> getMethods() {
        return List.of(RoundMethod.values());
    }

    /** The title of the item that the form is about. */
    public String getItem() {
        UUID item = form.itemId();
        return item == null ? "" : live.item(item).title();
    }
}
