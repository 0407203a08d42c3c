package be.leuven.som.domain.network;

import be.leuven.som.domain.shared.AgreedBy;
import java.util.Collection;
import java.util.Optional;

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

    public Optional<AgreedBy> agreedBy() {
        return Optional.ofNullable(source);
    }
}
