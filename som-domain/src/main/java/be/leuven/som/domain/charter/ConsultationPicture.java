package be.leuven.som.domain.charter;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was said on a version of the charter as a whole: which partners have spoken, and which clauses are contested.
 *
 * @param amendments all of the version, the oldest first
 * @param comments all on the version, the oldest first
 */
public record ConsultationPicture(List<Amendment> amendments, List<ClauseComment> comments) {
    private static final int CONTESTED_FROM = 2;

    /** Every clause on which something was said. */
    public Set<UUID> clauses() {
        return Stream.concat(
                        amendments.stream().map(Amendment::clauseKey),
                        comments.stream().map(ClauseComment::clauseKey))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public List<Amendment> on(UUID clauseKey) {
        return amendments.stream().filter(a -> a.clauseKey().equals(clauseKey)).toList();
    }

    public List<ClauseComment> commentsOn(UUID clauseKey) {
        return comments.stream().filter(c -> c.clauseKey().equals(clauseKey)).toList();
    }

    /** Whether several open amendments want something else of the same clause; a new one beside it leaves it alone. */
    public boolean contested(UUID clauseKey) {
        return on(clauseKey).stream()
                        .filter(a -> a.state().open() && a.kind() != AmendmentKind.INSERT_AFTER)
                        .count()
                >= CONTESTED_FROM;
    }

    /** The accepted amendments from which the words of that clause came. */
    public List<Amendment> origins(UUID clauseKey) {
        return amendments.stream()
                .filter(a -> a.resultKey().filter(clauseKey::equals).isPresent())
                .toList();
    }

    /** The partners that commented, proposed or supported something. */
    public Set<UUID> spoken() {
        return Stream.of(
                        amendments.stream().map(a -> a.proposer().partnerId()),
                        amendments.stream()
                                .map(Amendment::supports)
                                .flatMap(Collection::stream)
                                .map(Support::partnerId),
                        comments.stream().map(c -> c.speaker().partnerId()))
                .flatMap(s -> s)
                .collect(Collectors.toSet());
    }

    public int count(AmendmentState state) {
        return (int) amendments.stream().filter(a -> a.state() == state).count();
    }
}
