package be.leuven.som.domain.evidence;

import be.leuven.som.domain.evidence.Evidence.ChainEnd;
import be.leuven.som.domain.evidence.Evidence.ChainRecord;
import be.leuven.som.domain.evidence.Evidence.KeptDocument;
import be.leuven.som.domain.evidence.Evidence.KeptRow;
import be.leuven.som.domain.evidence.Evidence.KeptTerm;
import be.leuven.som.domain.evidence.Evidence.KeptText;
import be.leuven.som.domain.evidence.Evidence.Noted;
import be.leuven.som.domain.evidence.Evidence.Unreadable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Evidence as a text file that anybody can read and check: pieces of {@link CanonicalLines} with an empty line after each.
 * The name of its first line says what a piece is.
 */
public final class EvidenceFile implements Consumer<Evidence> {
    public static final String FORM = "som-evidence-1";

    private static final String HEAD = lines("form", FORM).text();

    private static final int HEAD_OF_A_RECORD = 5;

    private final Appendable out;

    /** Begins a file. */
    public EvidenceFile(Appendable out) {
        this.out = out;
        write(HEAD);
    }

    @Override
    public void accept(Evidence piece) {
        write(written(piece));
    }

    private static String written(Evidence piece) {
        if (piece instanceof ChainRecord record) {
            return record.text() + lines("hash", record.hash()).text();
        }
        if (piece instanceof KeptRow row) {
            return lines("kept", row.kind()).add("subject", row.subject()).text() + row.payload();
        }
        if (piece instanceof KeptText text) {
            return lines("charter", text.subject()).text() + text.canonical();
        }
        if (piece instanceof KeptTerm term) {
            return lines("term", term.subject())
                    .add("from", term.from())
                    .add("until", term.until())
                    .text();
        }
        if (piece instanceof KeptDocument document) {
            return lines("document", document.kind())
                    .add("subject", document.subject())
                    .add("hash", document.hash())
                    .text();
        }
        if (piece instanceof ChainEnd end) {
            return lines("end", end.number()).add("hash", end.hash()).text();
        }
        return piece instanceof Noted noted
                ? noted.checkpoint().file()
                : lines("unreadable", ((Unreadable) piece).where()).text();
    }

    private static CanonicalLines lines(String name, Object value) {
        return new CanonicalLines().add(name, value);
    }

    private void write(String piece) {
        try {
            out.append(piece).append('\n');
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Hands over the pieces of a file; what has no such form becomes {@link Unreadable}. */
    public static void read(BufferedReader in, Consumer<Evidence> taker) throws IOException {
        StringBuilder piece = new StringBuilder();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isEmpty()) {
                piece.append(line).append('\n');
            } else {
                hand(piece.toString(), number, taker);
                piece.setLength(0);
            }
        }
        if (!piece.isEmpty()) {
            taker.accept(new Unreadable("line " + number));
        }
    }

    private static void hand(String piece, int line, Consumer<Evidence> taker) {
        try {
            if (!piece.equals(HEAD)) {
                Evidence read = piece(piece);
                taker.accept(written(read).equals(piece) ? read : new Unreadable("line " + (line - 1)));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException malformed) {
            taker.accept(new Unreadable("line " + (line - 1)));
        }
    }

    private static Evidence piece(String text) {
        String name = text.substring(0, text.indexOf(": "));
        return switch (name) {
            case "record" -> record(text);
            case "kept" -> new KeptRow(value(text, name), value(text, "subject"), after(2, text));
            case "charter" -> new KeptText(value(text, name), after(1, text));
            case "term" -> new KeptTerm(value(text, name), some(text, "from"), some(text, "until"));
            case "document" -> new KeptDocument(value(text, name), value(text, "subject"), value(text, "hash"));
            case "end" -> new ChainEnd(Long.parseLong(value(text, name)), value(text, "hash"));
            case "form" -> new Noted(Checkpoint.read(text));
            default -> new Unreadable(text.strip());
        };
    }

    private static ChainRecord record(String text) {
        List<CanonicalLines.Line> head = CanonicalLines.read(text);
        int last = text.lastIndexOf("\nhash: ") + 1;
        return new ChainRecord(
                Long.parseLong(head.get(0).value()),
                Instant.parse(head.get(1).value()),
                head.get(2).value(),
                head.get(3).value(),
                head.get(4).value(),
                after(HEAD_OF_A_RECORD, text.substring(0, last)),
                text.substring(last + "hash: ".length()).strip());
    }

    private static String value(String text, String name) {
        return CanonicalLines.value(text, name);
    }

    /** Null when there is no such line. */
    private static String some(String text, String name) {
        String value = value(text, name);
        return value.isEmpty() ? null : value;
    }

    private static String after(int lines, String text) {
        int at = 0;
        for (int i = 0; i < lines; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return text.substring(at);
    }
}
