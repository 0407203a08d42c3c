package be.leuven.som.application.charter;

import be.leuven.som.api.charter.TrackedText;
import be.leuven.som.api.charter.TrackedText.Change;
import be.leuven.som.api.charter.TrackedText.Piece;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
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

    /** Words that changed with only a space between them read better as one change. */
    private TrackedText compared(List<String> before, List<String> after) {
        List<AbstractDelta<String>> deltas = DiffUtils.diff(before, after).getDeltas();
        int fromBefore = 0;
        int fromAfter = 0;
        for (int i = 0; i < deltas.size(); i++) {
            Chunk<String> source = deltas.get(i).getSource();
            Chunk<String> target = deltas.get(i).getTarget();
            append(Change.SAME, before.subList(fromBefore, source.getPosition()));
            int endBefore = end(source);
            int endAfter = end(target);
            while (i + 1 < deltas.size() && onlySpace(before, endBefore, deltas.get(i + 1))) {
                i++;
                endBefore = end(deltas.get(i).getSource());
                endAfter = end(deltas.get(i).getTarget());
            }
            append(Change.REMOVED, before.subList(source.getPosition(), endBefore));
            append(Change.ADDED, after.subList(target.getPosition(), endAfter));
            fromBefore = endBefore;
            fromAfter = endAfter;
        }
        append(Change.SAME, after.subList(fromAfter, after.size()));
        end();
        return new TrackedText(List.copyOf(pieces));
    }

    private static int end(Chunk<String> chunk) {
        return chunk.getPosition() + chunk.size();
    }

    private static boolean onlySpace(List<String> before, int from, AbstractDelta<String> next) {
        List<String> between = before.subList(from, next.getSource().getPosition());
        return between.size() == 1 && between.get(0).isBlank() && !"\n".equals(between.get(0));
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
