package be.leuven.som.domain.charter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two versions of the charter clause by clause: the same clause is known by its key, wherever it stands. In the order of
 * the later version; what is gone stands where it stood, after the clause that came before it.
 *
 * @param pairs every clause of either version
 */
public record CharterComparison(List<Pair> pairs) {
    /** What happened with a clause. */
    public enum Fate {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    /** A clause in both versions; one of them null when it is only in the other. */
    public record Pair(NumberedClause before, NumberedClause after) {
        public Fate fate() {
            if (before == null) {
                return Fate.ADDED;
            }
            if (after == null) {
                return Fate.REMOVED;
            }
            boolean same =
                    before.heading().equals(after.heading()) && before.text().equals(after.text());
            return same ? Fate.SAME : Fate.CHANGED;
        }

        /** Whether it got another number. */
        public boolean moved() {
            return before != null && after != null && !before.number().equals(after.number());
        }

        public CharterSection section() {
            return after == null ? before.section() : after.section();
        }
    }

    public static CharterComparison of(Collection<NumberedClause> before, Collection<NumberedClause> after) {
        Map<UUID, NumberedClause> earlier = byKey(before);
        Set<UUID> kept = new HashSet<>(byKey(after).keySet());
        List<Pair> pairs = new ArrayList<>();
        for (CharterSection section : CharterSection.values()) {
            List<Pair> there = after.stream()
                    .filter(c -> c.section() == section)
                    .map(c -> new Pair(earlier.get(c.key()), c))
                    .collect(Collectors.toCollection(ArrayList::new));
            List<NumberedClause> stood =
                    before.stream().filter(c -> c.section() == section).toList();
            stood.stream().filter(c -> !kept.contains(c.key())).forEach(gone -> insert(there, stood, gone));
            pairs.addAll(there);
        }
        return new CharterComparison(List.copyOf(pairs));
    }

    private static void insert(List<Pair> pairs, List<NumberedClause> stood, NumberedClause gone) {
        int at = 0;
        for (NumberedClause previous : stood.subList(0, stood.indexOf(gone))) {
            for (int i = 0; i < pairs.size(); i++) {
                if (previous.equals(pairs.get(i).before())) {
                    at = i + 1;
                }
            }
        }
        pairs.add(at, new Pair(gone, null));
    }

    private static Map<UUID, NumberedClause> byKey(Collection<NumberedClause> clauses) {
        return clauses.stream()
                .collect(Collectors.toMap(
                        NumberedClause::key, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }
}
