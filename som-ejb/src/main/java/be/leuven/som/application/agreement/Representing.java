package be.leuven.som.application.agreement;

import be.leuven.som.application.agreement.AgreementFacts.Speaking;
import be.leuven.som.domain.network.RepresentationKind;
import be.leuven.som.domain.network.RepresentationPolicy;
import be.leuven.som.domain.shared.WorkingYear;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether each partner had as many people to speak for it as agreed, at the end of each working year and today. */
record Representing(List<Speaking> speaking, Policies policies) {
    /** @param fact what to make of a day and whether a partner kept it then */
    <F> List<F> observed(BiFunction<LocalDate, Boolean, F> fact) {
        Map<UUID, List<Speaking>> byPartner = speaking.stream().collect(Collectors.groupingBy(Speaking::partnerId));
        return days().flatMap(day -> byPartner.values().stream()
                        .filter(own -> takesPart(own.get(0), day))
                        .map(own -> fact.apply(day, kept(own, day))))
                .toList();
    }

    private Stream<LocalDate> days() {
        int now = WorkingYear.of(policies.today()).start();
        int first = speaking.stream()
                .map(s -> WorkingYear.of(s.joined()).start())
                .min(Integer::compare)
                .orElse(now);
        return Stream.iterate(first, year -> year <= now, year -> year + 1)
                .map(year -> new WorkingYear(year).lastDay())
                .map(day -> day.isAfter(policies.today()) ? policies.today() : day);
    }

    private static boolean takesPart(Speaking partner, LocalDate day) {
        return !day.isBefore(partner.joined()) && (partner.left() == null || !day.isAfter(partner.left()));
    }

    private boolean kept(Collection<Speaking> own, LocalDate day) {
        RepresentationPolicy policy = policies.representation(day);
        List<RepresentationKind> kinds = own.stream()
                .filter(s -> s.kind() != null && !day.isBefore(s.from()))
                .filter(s -> s.until() == null || !day.isAfter(s.until()))
                .map(Speaking::kind)
                .toList();
        return policy.keptBy(kinds);
    }
}
