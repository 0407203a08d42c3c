package be.leuven.som.application.minutes;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds names of known people in a text: the whole name, and each word of it that is not a common one. It finds too much
 * rather than too little; whoever checks decides.
 */
final class NamesInText {
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}'’-]+");
    private static final int SHORTEST = 3;

    private final Set<String> whole;
    private final Set<String> words;

    /**
     * @param names of people who did not agree to be named
     * @param common words of organisations, bodies and functions, which name nobody
     */
    NamesInText(Collection<String> names, Collection<String> common) {
        whole = names.stream().map(NamesInText::plain).collect(Collectors.toSet());
        Set<String> ordinary = common.stream()
                .flatMap(text -> words(text).stream())
                .map(NamesInText::plain)
                .collect(Collectors.toSet());
        words = names.stream()
                .flatMap(name -> words(name).stream())
                .filter(word -> word.length() >= SHORTEST && Character.isUpperCase(word.charAt(0)))
                .map(NamesInText::plain)
                .filter(word -> !ordinary.contains(word))
                .collect(Collectors.toSet());
    }

    /** As they stand in the text, each once. */
    List<String> in(String text) {
        if (text == null) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        String searched = plain(text);
        whole.stream().filter(searched::contains).sorted().forEach(found::add);
        words(text).stream().filter(word -> words.contains(plain(word))).forEach(found::add);
        return List.copyOf(found);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Without accents and capitals, so that a slip of the pen hides nobody. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
