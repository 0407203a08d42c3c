package be.leuven.som.domain.network;

import be.leuven.som.domain.shared.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The partners that there are, to find one that is meant twice: by number, by a name that it bears or bore, by address.
 *
 * <p>A number is one organisation's own. A name decides only where no number contradicts it. An address is no proof: two
 * schools share a building, so it is only ever worth a look.
 */
public final class KnownPartners {
    private final Map<Likeness, Map<String, Partner>> known = new EnumMap<>(Likeness.class);

    public KnownPartners(Collection<Partner> partners) {
        for (Likeness likeness : Likeness.values()) {
            known.put(likeness, new HashMap<>());
        }
        partners.forEach(this::add);
    }

    public void add(Partner partner) {
        partner.names().forEach(n -> put(Likeness.NAME, Text.plain(n.name()), partner));
        marks(partner.profile()).forEach((likeness, mark) -> put(likeness, mark, partner));
    }

    /** The one that still takes part, or may, goes before one that is gone. */
    private void put(Likeness likeness, String mark, Partner partner) {
        known.get(likeness).merge(mark, partner, (first, next) -> first.state().gone() ? next : first);
    }

    private static Map<Likeness, String> marks(PartnerProfile profile) {
        Map<Likeness, String> marks = new EnumMap<>(Likeness.class);
        profile.enterpriseNumber().ifPresent(n -> marks.put(Likeness.ENTERPRISE_NUMBER, n.digits()));
        profile.institutionNumber().ifPresent(n -> marks.put(Likeness.INSTITUTION_NUMBER, n.digits()));
        profile.address().ifPresent(a -> marks.put(Likeness.ADDRESS, Text.plain(a.line())));
        return marks;
    }

    /** Every partner that is like it, each once, by what is strongest. */
    public List<Like> like(String name, PartnerProfile profile) {
        Map<Likeness, String> marks = marks(profile);
        marks.put(Likeness.NAME, Text.plain(name));
        List<Like> like = new ArrayList<>();
        marks.forEach(
                (likeness, mark) -> Optional.ofNullable(known.get(likeness).get(mark))
                        .filter(p -> like.stream().noneMatch(l -> l.partner().equals(p)))
                        .ifPresent(p -> like.add(new Like(p, likeness))));
        return like;
    }

    /** The one that is meant, when there is one: the number says so, or the name does and no number contradicts it. */
    public Optional<Like> same(String name, PartnerProfile profile) {
        return like(name, profile).stream()
                .filter(l -> l.by() != Likeness.ADDRESS)
                .filter(l ->
                        l.by() != Likeness.NAME || !contradicted(l.partner().profile(), profile))
                .findFirst();
    }

    /** The one that is called so, or has that number. */
    public Optional<Partner> called(String nameOrNumber) {
        String digits = nameOrNumber.replaceAll("[.\\s]", "");
        return Optional.ofNullable(known.get(Likeness.ENTERPRISE_NUMBER).get(digits))
                .or(() -> Optional.ofNullable(
                        known.get(Likeness.INSTITUTION_NUMBER).get(digits)))
                .or(() -> Optional.ofNullable(known.get(Likeness.NAME).get(Text.plain(nameOrNumber))));
    }

    private static boolean contradicted(PartnerProfile one, PartnerProfile other) {
        return differ(one.enterpriseNumber(), other.enterpriseNumber())
                || differ(one.institutionNumber(), other.institutionNumber());
    }

    private static boolean differ(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** A partner that is like another organisation, and in what. */
    public record Like(Partner partner, Likeness by) {}
}
