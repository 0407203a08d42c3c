package be.leuven.som.domain.agreement;

import be.leuven.som.domain.shared.WorkingYear;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How often a working agreement was kept, by working year: every year from the first to the last in which it came to that,
 * also those in which it did not.
 */
public record Compliance(List<Year> years) {
    /** Nothing happened, or nothing tells it. */
    public static final Compliance NONE = new Compliance(List.of());

    /** In one working year: kept so many times out of so many. */
    public record Year(WorkingYear year, int kept, int of) {}

    /** What happened while the agreement was not in force does not count. */
    public static Compliance of(WorkingAgreement agreement, Collection<Observation> seen) {
        NavigableMap<WorkingYear, List<Observation>> byYear = seen.stream()
                .filter(o -> agreement.holdsOn(o.day()))
                .collect(Collectors.groupingBy(o -> WorkingYear.of(o.day()), TreeMap::new, Collectors.toList()));
        if (byYear.isEmpty()) {
            return NONE;
        }
        return new Compliance(IntStream.rangeClosed(
                        byYear.firstKey().start(), byYear.lastKey().start())
                .mapToObj(WorkingYear::new)
                .map(year -> year(year, byYear.getOrDefault(year, List.of())))
                .toList());
    }

    private static Year year(WorkingYear year, List<Observation> seen) {
        return new Year(year, (int) seen.stream().filter(Observation::kept).count(), seen.size());
    }

    public int kept() {
        return years.stream().mapToInt(Year::kept).sum();
    }

    public int of() {
        return years.stream().mapToInt(Year::of).sum();
    }
}
