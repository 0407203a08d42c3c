package be.leuven.som.application.structure;

import be.leuven.som.api.structure.SeatPlaces;
import be.leuven.som.application.Words;
import be.leuven.som.domain.network.EducationLevel;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.PartnerRole;
import be.leuven.som.domain.network.SchoolNetwork;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.Seat;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The seats of a day laid out: a row for each partner, a column for each body. */
final class Places {
    private final List<Body> bodies;
    private final Map<UUID, List<Seat>> byBody;
    private final Map<Optional<UUID>, List<Seat>> byPartner;
    private final Map<UUID, Partner> partners;
    private final LocalDate day;

    Places(List<Body> bodies, List<Seat> seats, Collection<Partner> partners, LocalDate day) {
        this.bodies = bodies;
        this.byBody = seats.stream().collect(Collectors.groupingBy(Seat::bodyId));
        this.byPartner = seats.stream().collect(Collectors.groupingBy(Seat::partnerId));
        this.partners = partners.stream().collect(Collectors.toMap(Partner::id, Function.identity()));
        this.day = day;
    }

    SeatPlaces laidOut() {
        return new SeatPlaces(bodies.stream().map(this::column).toList(), rows());
    }

    private SeatPlaces.InBody column(Body body) {
        List<Seat> own = byBody.getOrDefault(body.id(), List.of());
        List<Partner> behind = own.stream().flatMap(s -> partner(s).stream()).toList();
        return new SeatPlaces.InBody(
                body.id(),
                Words.of(body.name()),
                own.size(),
                (int) own.stream().filter(s -> s.holderOn(day).isPresent()).count(),
                count(behind.stream().flatMap(p -> p.levels().stream()), EducationLevel.class),
                count(behind.stream().flatMap(p -> p.profile().schoolNetwork().stream()), SchoolNetwork.class));
    }

    /** Every value is in it, those that nobody has with nought. */
    private static <E extends Enum<E>> Map<E, Long> count(Stream<E> found, Class<E> all) {
        Map<E, Long> counted = new java.util.EnumMap<>(all);
        Stream.of(all.getEnumConstants()).forEach(value -> counted.put(value, 0L));
        found.forEach(value -> counted.merge(value, 1L, Long::sum));
        return counted;
    }

    private List<SeatPlaces.OfPartner> rows() {
        Comparator<Partner> byName =
                Comparator.comparing(this::name, Collator.getInstance(Locale.forLanguageTag("nl")));
        List<SeatPlaces.OfPartner> rows = new ArrayList<>(partners.values().stream()
                .filter(p -> takesPart(p) || byPartner.containsKey(Optional.of(p.id())))
                .sorted(byName)
                .map(p -> row(p.id(), name(p), p.profile().role()))
                .toList());
        SeatPlaces.OfPartner nobodys = row(null, null, null);
        if (!nobodys.nowhere()) {
            rows.add(nobodys);
        }
        return rows;
    }

    private boolean takesPart(Partner partner) {
        return partner.joinedOn().filter(from -> !from.isAfter(day)).isPresent()
                && partner.endedOn().filter(last -> last.isBefore(day)).isEmpty();
    }

    private String name(Partner partner) {
        return partner.nameOn(day).orElse(partner.name());
    }

    private SeatPlaces.OfPartner row(UUID partnerId, String name, PartnerRole role) {
        List<Seat> own = byPartner.getOrDefault(Optional.ofNullable(partnerId), List.of());
        return new SeatPlaces.OfPartner(
                partnerId,
                name,
                role,
                bodies.stream().map(body -> cell(body, own)).toList());
    }

    private List<SeatPlaces.Place> cell(Body body, List<Seat> own) {
        return own.stream()
                .filter(s -> s.bodyId().equals(body.id()))
                .map(s -> new SeatPlaces.Place(
                        Words.of(s.title()), s.voting(), s.holderOn(day).isEmpty()))
                .toList();
    }

    private Optional<Partner> partner(Seat seat) {
        return seat.partnerId().map(partners::get);
    }
}
