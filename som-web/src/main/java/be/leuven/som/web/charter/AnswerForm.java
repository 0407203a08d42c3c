package be.leuven.som.web.charter;

import be.leuven.som.api.charter.ConsentAnswering.AnswerConsent;
import be.leuven.som.api.charter.ConsentPicture.MySeat;
import be.leuven.som.domain.meeting.Stance;
import java.io.Serializable;
import java.util.UUID;

/** What somebody answers for a seat; it begins as the answer that is there. */
public class AnswerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private MySeat seat;
    private MySeat theirs;
    private Stance stance;
    private String words;
    private String proposal;

    AnswerForm(MySeat seat) {
        this.seat = seat;
        stance = seat.stance();
        words = seat.words();
        proposal = seat.proposal();
    }

    AnswerConsent command(UUID roundId) {
        return new AnswerConsent(roundId, seat.seatId(), seat.version(), stance, words, proposal);
    }

    /** Somebody else answered for the same seat: shows that, and keeps what is typed here. */
    void clash(MySeat now) {
        seat = now;
        theirs = now;
    }

    public MySeat getSeat() {
        return seat;
    }

    /** What another answered meanwhile, or null. */
    public MySeat getTheirs() {
        return theirs;
    }

    public boolean isWordy() {
        return stance == Stance.CONCERN || stance == Stance.OBJECTION;
    }

    public boolean isObjecting() {
        return stance == Stance.OBJECTION;
    }

    public Stance getStance() {
        return stance;
    }

    public void setStance(Stance stance) {
        this.stance = stance;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }
}
