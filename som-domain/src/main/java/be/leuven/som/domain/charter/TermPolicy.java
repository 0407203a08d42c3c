package be.leuven.som.domain.charter;

import be.leuven.som.domain.shared.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When to warn that the term of a charter ends: twelve, six and three months before its last day, as the network asked.
 *
 * @param monthsBefore the moments, in months before the last day
 */
public record TermPolicy(List<Integer> monthsBefore) {
    public static final TermPolicy STANDARD = new TermPolicy(List.of(12, 6, 3));

    /** The warning that is due on that day: the nearest to the end of those whose day has come; nothing before the first. */
    public Optional<Integer> due(CharterVersion version, LocalDate day) {
        if (version.stateOn(day) != CharterState.IN_FORCE) {
            return Optional.empty();
        }
        return version.inForce().map(Period::until).flatMap(last -> monthsBefore.stream()
                .filter(months -> !day.isBefore(last.minusMonths(months)))
                .min(Comparator.naturalOrder()));
    }

    /** The warning to send: the one that is due, unless it or a later one was sent. */
    public Optional<Integer> toSend(CharterVersion version, LocalDate day) {
        return due(version, day)
                .filter(months ->
                        version.warnedMonths().filter(sent -> sent <= months).isEmpty());
    }
}
