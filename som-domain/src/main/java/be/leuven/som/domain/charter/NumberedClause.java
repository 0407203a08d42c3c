package be.leuven.som.domain.charter;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A clause as readers find it in a version.
 *
 * @param number as {@code 3.2}
 * @param text Markdown, in which each reference to another clause is that one's number
 */
public record NumberedClause(CharterSection section, String number, UUID key, String heading, String text) {
    /** All clauses of a version in the order of reading. */
    public static List<NumberedClause> of(CharterVersion version, Collection<Clause> clauses) {
        Map<UUID, String> numbers = version.numbers();
        Map<UUID, Clause> byKey = clauses.stream().collect(Collectors.toMap(Clause::key, Function.identity()));
        return version.places().stream()
                .filter(place -> byKey.containsKey(place.key()))
                .map(place -> of(place, byKey.get(place.key()).wording(), numbers))
                .toList();
    }

    private static NumberedClause of(ClausePlace place, Clause.Wording wording, Map<UUID, String> numbers) {
        return new NumberedClause(
                place.section(),
                numbers.get(place.key()),
                place.key(),
                wording.heading(),
                ClauseReferences.resolve(wording.text(), numbers, numbers::get));
    }
}
