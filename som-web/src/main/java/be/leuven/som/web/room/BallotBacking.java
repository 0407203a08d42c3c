package be.leuven.som.web.room;

import be.leuven.som.api.room.RoundPicture;
import be.leuven.som.web.i18n.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ballot that a voter holds in the hand: what was chosen in a secret round, until it is confirmed or put back. It is in no
 * box and kept nowhere; not even with a session that is written away.
 */
@Named
@ViewScoped
public class BallotBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private VoteBacking vote;

    @Inject
    private Words words;

    private UUID roundId;
    private UUID seatId;
    private transient Paper paper;

    /**
     * What can be chosen.
     *
     * @param mark as the ballot box knows it
     */
    public record Paper(String mark, String words) {}

    /** The candidates, none of them, and blank. */
    public List<Paper> of(RoundPicture round) {
        Stream<Paper> candidates = IntStream.range(0, round.candidates().size())
                .mapToObj(i -> new Paper("" + i, round.candidates().get(i)));
        Stream<Paper> others = Stream.of("N", "B").map(mark -> new Paper(mark, words.of("live", "ballot." + mark)));
        return Stream.concat(candidates, others).toList();
    }

    public void choose(UUID round, UUID seat, Paper chosen) {
        roundId = round;
        seatId = seat;
        paper = chosen;
    }

    public void putBack() {
        paper = null;
    }

    /** Puts it in the box, for good. */
    public void confirm() {
        if (paper != null) {
            vote.drop(roundId, seatId, paper.mark());
            putBack();
        }
    }

    /** Whether something is chosen for that seat in that round, and not confirmed. */
    public boolean asks(UUID round, UUID seat) {
        return paper != null && round.equals(roundId) && seat.equals(seatId);
    }

    public boolean chosen(UUID round, UUID seat, String mark) {
        return asks(round, seat) && paper.mark().equals(mark);
    }

    public Paper getPaper() {
        return paper;
    }
}
