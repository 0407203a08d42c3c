package be.leuven.som.application.charter;

import be.leuven.som.api.charter.TrackedText;
import be.leuven.som.api.charter.TrackedText.Change;
import be.leuven.som.api.charter.TrackedText.Piece;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two texts compared word by word; spaces, line ends and marks count as words, so that nothing is lost. */
public final class WordComparison {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\n|[^\\S\\n]+|[^\\p{L}\\p{N}\\s]");

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Change change = Change.SAME;

    private WordComparison() {}

    /** @param after null when nothing is left */
    static TrackedText of(String before, String after) {
        return new WordComparison().compared(words(before), words(after == null ? "" : after));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private TrackedText compared(List<String> before, List<String> after) {
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            append(Change.SAME, before.subList(at, delta.getSource().getPosition()));
            append(Change.REMOVED, delta.getSource().getLines());
            append(Change.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        append(Change.SAME, before.subList(at, before.size()));
        end();
        return new TrackedText(List.copyOf(pieces));
    }

    private void append(Change what, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        if (what != change) {
            end();
            change = what;
        }
        words.forEach(text::append);
    }

    private void end() {
        if (!text.isEmpty()) {
            pieces.add(new Piece(change, text.toString()));
            text.setLength(0);
        }
    }
}
