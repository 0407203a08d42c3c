package be.leuven.som.domain.charter;

import be.leuven.som.domain.shared.DomainException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References between clauses. In the source of a clause, {@code [[1f2e3d4c]]} means the clause whose key begins like that;
 * readers see its number of the day, so that references follow when clauses move.
 */
public final class ClauseReferences {
    private static final int SHORT = 8;
    private static final Pattern REFERENCE = Pattern.compile("\\[\\[([0-9a-f]{" + SHORT + "})]]");

    private ClauseReferences() {}

    /** How the source of another clause names this one. */
    public static String to(UUID key) {
        return "[[" + shortOf(key) + "]]";
    }

    private static String shortOf(UUID key) {
        return key.toString().substring(0, SHORT);
    }

    /** The clauses that a source speaks of, as far as they are among these. */
    static Set<UUID> in(String source, Collection<UUID> keys) {
        Set<UUID> found = new LinkedHashSet<>();
        REFERENCE.matcher(source).results().forEach(m -> find(m, keys).ifPresent(found::add));
        return found;
    }

    /** @throws DomainException beside the field, when the source speaks of a clause that is not among these */
    static void requireKnown(String field, String source, Collection<UUID> keys) {
        Optional<String> unknown = REFERENCE
                .matcher(source)
                .results()
                .filter(m -> find(m, keys).isEmpty())
                .map(MatchResult::group)
                .findFirst();
        if (unknown.isPresent()) {
            throw DomainException.at(field, "clause.unknown-reference", unknown.get());
        }
    }

    /**
     * The source with something else for each reference.
     *
     * @param numbers of the clauses there are; a reference to none of them stays as it is written
     * @param shown what stands for a clause, for instance its number or a link
     */
    public static String resolve(String source, Map<UUID, String> numbers, Function<UUID, String> shown) {
        return REFERENCE
                .matcher(source)
                .replaceAll(m -> Matcher.quoteReplacement(
                        find(m, numbers.keySet()).map(shown).orElse(m.group())));
    }

    private static Optional<UUID> find(MatchResult reference, Collection<UUID> keys) {
        return keys.stream()
                .filter(key -> shortOf(key).equals(reference.group(1)))
                .findFirst();
    }
}
