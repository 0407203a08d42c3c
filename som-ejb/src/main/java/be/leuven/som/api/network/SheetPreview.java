package be.leuven.som.api.network;

import be.leuven.som.api.Problem;
import java.io.Serializable;
import java.util.List;

/**
 * What would come of a file, or came of it.
 *
 * @param lines each row, in the order of the file
 */
public record SheetPreview(Counts counts, List<Line> lines) implements Serializable {
    public record Counts(long added, long changed, long same, long wrong) implements Serializable {}

    /**
     * A row.
     *
     * @param number of the row in the file, as a spreadsheet program counts it
     * @param what the name that it speaks of, or null
     * @param problems why it can't be taken in; none unless the outcome is WRONG
     * @param remarks what is worth a look and stops nothing
     */
    public record Line(int number, String what, Outcome outcome, List<Problem> problems, List<Problem> remarks)
            implements Serializable {}

    /** What becomes of a row. */
    public enum Outcome {
        ADDED,
        CHANGED,
        SAME,
        WRONG
    }
}
