package be.leuven.som.domain.network;

import be.leuven.som.domain.shared.AgreedBy;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many people speak for a partner: so many representatives, and as many substitutes. Source: working agreement 5 of the
 * charter, one of each.
 *
 * @param each the number of representatives, and of substitutes
 * @param source the working agreement that asks it; null when nothing is agreed
 */
public record RepresentationPolicy(int each, AgreedBy source) {
    /** What holds as long as nothing is agreed. Only who looks for an agreement first may fall back on it. */
    public static final RepresentationPolicy STANDARD = new RepresentationPolicy(1, null);

    /** Whether a partner has just as many of either as agreed: no seat at the table too many, and none left empty. */
    public boolean keptBy(Collection<RepresentationKind> ofOnePartner) {
        return count(ofOnePartner, RepresentationKind.REPRESENTATIVE) == each
                && count(ofOnePartner, RepresentationKind.SUBSTITUTE) == each;
    }

    private static long count(Collection<RepresentationKind> those, RepresentationKind kind) {
        return those.stream().filter(kind::equals).count();
    }

    /**
     * Sees to it that there is room for one more. On no day of its period may a partner have more people of a kind than
     * agreed; fewer is a vacancy, which is shown and not refused.
     *
     * @param ofPartner all that ever spoke, speak or will speak for the partner
     * @throws DomainException beside the kind, which names the working agreement and the first day that has no room
     */
    public void requireRoom(Collection<Representation> ofPartner, RepresentationKind kind, Period period) {
        List<Period> others = ofPartner.stream()
                .filter(r -> r.kind() == kind)
                .map(Representation::period)
                .filter(period::overlaps)
                .toList();
        Stream.concat(Stream.of(period.from()), others.stream().map(Period::from))
                .filter(day -> period.contains(day)
                        && others.stream().filter(p -> p.contains(day)).count() >= each)
                .min(Comparator.naturalOrder())
                .ifPresent(day -> {
                    throw noRoom(kind, day);
                });
    }

    private DomainException noRoom(RepresentationKind kind, LocalDate day) {
        return source == null
                ? DomainException.at("kind", "representation.no-room", day, each, kind)
                : DomainException.at(
                        "kind", "representation.no-room-as-agreed", day, each, kind, source.number(), source.on());
    }

    public Optional<AgreedBy> agreedBy() {
        return Optional.ofNullable(source);
    }
}
