package be.leuven.som.api.charter;

import java.io.Serializable;
import java.util.List;

/** Two texts as one, with what was taken out and what came in, word by word; a deleted text is all removed. */
public record TrackedText(List<Piece> pieces) implements Serializable {
    /** What happened with a piece of text. */
    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    /** Some words on end with which the same happened. */
    public record Piece(Change change, String text) implements Serializable {}

    /** As it was before: what stayed and what was removed. */
    public TrackedText before() {
        return new TrackedText(
                pieces.stream().filter(p -> p.change() != Change.ADDED).toList());
    }

    /** As it is after: what stayed and what came in. */
    public TrackedText after() {
        return new TrackedText(
                pieces.stream().filter(p -> p.change() != Change.REMOVED).toList());
    }

    public boolean changed() {
        return pieces.stream().anyMatch(p -> p.change() != Change.SAME);
    }
}
