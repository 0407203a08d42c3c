package be.leuven.som.domain.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The ballots of a secret round: a bag of marks, always kept sorted and as one text.
 *
 * <p>There is no row for a ballot, because a row would remember: PostgreSQL stamps each with its transaction and both
 * databases lay rows down in the order in which they came, next to the row that says whose turn it was. A sorted text that
 * is written anew for each ballot has neither order nor time.
 */
final class BallotBox {
    /** For none of the candidates. */
    static final String NONE = "N";

    /** No choice. */
    static final String BLANK = "B";

    private final List<String> marks;

    private BallotBox(List<String> marks) {
        this.marks = marks;
    }

    static BallotBox of(String kept) {
        return new BallotBox(kept == null || kept.isEmpty() ? List.of() : Arrays.asList(kept.split(",")));
    }

    /** With one ballot more. */
    BallotBox with(String mark) {
        List<String> more = new ArrayList<>(marks);
        more.add(mark);
        Collections.sort(more);
        return new BallotBox(more);
    }

    /** With all ballots of the other one. */
    BallotBox with(BallotBox other) {
        List<String> more = new ArrayList<>(marks);
        more.addAll(other.marks);
        Collections.sort(more);
        return new BallotBox(more);
    }

    /** That many ballots with that mark. */
    static BallotBox of(String mark, int ballots) {
        return new BallotBox(Collections.nCopies(ballots, mark));
    }

    int count(String mark) {
        return Collections.frequency(marks, mark);
    }

    int size() {
        return marks.size();
    }

    String kept() {
        return String.join(",", marks);
    }
}
