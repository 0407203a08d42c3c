package be.leuven.som.domain.meeting;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes a name that any computer can keep and no reader can be misled by, from the one that a file came with. */
final class DocumentName {
    private static final int LONGEST = 120;
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** Control and format characters (among them those that turn the direction of writing), and what systems refuse. */
    private static final Pattern REFUSED = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}<>:\"|?*%;]+");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ENDING = Pattern.compile("\\.\\p{Alnum}{1,8}$");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

    private DocumentName() {}

    /** Ends as files of that type do, whatever it ended in before. */
    static String of(String given, DocumentType type) {
        String name = given == null ? "" : Normalizer.normalize(given, Normalizer.Form.NFC);
        name = PATH.matcher(name).replaceFirst("");
        name = SPACE.matcher(REFUSED.matcher(name).replaceAll(" ")).replaceAll(" ");
        name = ENDING.matcher(EDGES.matcher(name).replaceAll("")).replaceFirst("");
        name = EDGES.matcher(shortened(name)).replaceAll("");
        return (name.isEmpty() ? "document" : name) + "." + type.extension().toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return name.substring(0, end);
    }
}
