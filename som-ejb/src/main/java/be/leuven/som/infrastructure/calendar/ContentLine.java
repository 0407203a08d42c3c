package be.leuven.som.infrastructure.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of iCalendar: a name, parameters, a value. Names are in capitals.
 *
 * <p>Answers are read line by line and not by the library that writes invitations: calendar programs write time zones,
 * empty lines and fields of their own at which a strict reader stumbles, and of an answer five fields matter.
 */
record ContentLine(String name, Map<String, String> parameters, String value) {
    /** The most lines that an answer may have. */
    private static final int MOST = 5_000;

    private static final Pattern NAME = Pattern.compile("^([A-Za-z0-9-]{1,60})(?=[;:])");
    private static final Pattern PARAMETER = Pattern.compile("^;([A-Za-z0-9-]{1,60})=(\"[^\"]*\"|[^\";:]*)");

    Optional<String> parameter(String key) {
        return Optional.ofNullable(parameters.get(key));
    }

    /** The lines of a text, joined where they were folded; nothing when it can't be a calendar. */
    static Optional<List<ContentLine>> read(String text) {
        List<String> unfolded = new ArrayList<>();
        for (String line : (Iterable<String>) text.lines().limit(MOST + 1L)::iterator) {
            boolean folded = line.startsWith(" ") || line.startsWith("\t");
            if (folded && !unfolded.isEmpty()) {
                int last = unfolded.size() - 1;
                unfolded.set(last, unfolded.get(last) + line.substring(1));
            } else if (!line.isBlank()) {
                unfolded.add(line);
            }
        }
        if (unfolded.size() > MOST) {
            return Optional.empty();
        }
        List<ContentLine> lines =
                unfolded.stream().flatMap(line -> of(line).stream()).toList();
        return lines.size() == unfolded.size() ? Optional.of(lines) : Optional.empty();
    }

    private static Optional<ContentLine> of(String line) {
        Matcher name = NAME.matcher(line);
        if (!name.find()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(line).region(name.end(), line.length());
        parameter.useAnchoringBounds(true);
        int at = name.end();
        while (parameter.find()) {
            parameters.put(capitals(parameter.group(1)), parameter.group(2).replace("\"", ""));
            at = parameter.end();
            parameter.region(at, line.length());
        }
        boolean hasValue = at < line.length() && line.charAt(at) == ':';
        return hasValue
                ? Optional.of(new ContentLine(
                        capitals(name.group(1)),
                        parameters,
                        line.substring(at + 1).strip()))
                : Optional.empty();
    }

    private static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
