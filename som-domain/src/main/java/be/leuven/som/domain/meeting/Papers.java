package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.DomainException;
import java.util.List;

/**
 * The paper ballots of a secret round, counted by hand for the seats that vote on paper.
 *
 * <p>Whoever counts sees the papers, and at the end everybody sees the whole: so both the seats on paper and those with a
 * device are several or none. One by itself would be no secret. Source: domain rule "Vote", no link leads from a ballot to a
 * voter.
 */
final class Papers {
    private static final int FEWEST = 2;

    private Papers() {}

    /**
     * Puts the counted papers together.
     *
     * @param marks what can be on a ballot
     * @param counts how many papers have each of them, in the same order
     * @param seats how many seats vote on paper
     */
    static BallotBox counted(List<String> marks, List<Integer> counts, long seats) {
        if (seats < FEWEST) {
            throw DomainException.at("together", "paper.too-few-seats", FEWEST);
        }
        BallotBox box = BallotBox.of(null);
        for (int i = 0; i < marks.size(); i++) {
            box = box.with(BallotBox.of(marks.get(i), count(counts, i, seats)));
        }
        if (box.size() != seats) {
            throw DomainException.at("together", "paper.does-not-fit", box.size(), seats);
        }
        return box;
    }

    private static int count(List<Integer> counts, int place, long seats) {
        Integer count = place < counts.size() ? counts.get(place) : null;
        if (count == null || count < 0 || count > seats) {
            throw DomainException.at("papers[" + place + "].count", "paper.count-needed", seats);
        }
        return count;
    }

    /** At the end of the round. */
    static void requireSecret(long onPaper, long onDevice, boolean counted) {
        if (onPaper > 0 && !counted) {
            throw DomainException.because("paper.not-counted");
        }
        if (onPaper > 0 && onDevice == 1) {
            throw DomainException.because("paper.lone-device");
        }
    }
}
