package be.leuven.som.application.document;

import be.leuven.som.api.charter.TrackedText;
import java.util.List;
import java.util.Locale;

/**
 * What a paper says, in the order in which it is read, whatever the form that it is written in.
 *
 * @param code where it belongs, for the running foot: the body
 */
public record Sheet(Locale language, String title, String subtitle, String code, List<Block> blocks) {
    /** A piece of a paper. */
    public sealed interface Block {}

    /** @param level 2 for a part, 3 for a piece of it */
    public record Heading(int level, String text) implements Block {}

    public record Paragraph(String text) implements Block {}

    /** What people wrote, in Markdown. */
    public record Written(String markdown) implements Block {}

    /**
     * Something that stands out: a decision, an action, a vote.
     *
     * @param note below it, or null
     * @param language of the text, or null when it is that of the paper
     */
    public record Marked(String label, String text, String note, Locale language) implements Block {
        public Marked(String label, String text, String note) {
            this(label, text, note, null);
        }
    }

    /** A text with its changes. */
    public record Tracked(TrackedText text) implements Block {}

    /** Words with what they stand for. */
    public record Facts(List<Fact> facts) implements Block {}

    public record Fact(String label, String value) {}

    /** @param caption says what the table shows */
    public record Table(String caption, List<String> headers, List<List<String>> rows) implements Block {}

    /** An address that a telephone can read: as a QR code where pictures are, and as text. */
    public record Code(String label, String address) implements Block {}
}
