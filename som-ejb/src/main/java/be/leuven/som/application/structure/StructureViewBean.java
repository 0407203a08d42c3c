package be.leuven.som.application.structure;

import be.leuven.som.api.structure.BodyDetails;
import be.leuven.som.api.structure.BodySummary;
import be.leuven.som.api.structure.SeatPlaces;
import be.leuven.som.api.structure.StructureView;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.Words;
import be.leuven.som.application.security.Authority;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.PartnerRepository;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.BodyRepository;
import be.leuven.som.domain.structure.Mandate;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Stateless
@UseCase
@Reading
@PermitAll
public class StructureViewBean implements StructureView {
    @Inject
    private BodyRepository bodies;

    @Inject
    private SeatRepository seats;

    @Inject
    private PersonRepository people;

    @Inject
    private PartnerRepository partners;

    @Inject
    private Authority authority;

    @Override
    public List<BodySummary> bodies(LocalDate day) {
        List<Body> existing = bodies.existingOn(day);
        Map<UUID, List<Seat>> byBody = seats
                .ofBodies(existing.stream().map(Body::id).toList(), day)
                .stream()
                .collect(Collectors.groupingBy(Seat::bodyId));
        return existing.stream()
                .map(body -> summary(body, byBody.getOrDefault(body.id(), List.of()), day))
                .toList();
    }

    private static BodySummary summary(Body body, List<Seat> seats, LocalDate day) {
        int vacancies =
                (int) seats.stream().filter(s -> s.holderOn(day).isEmpty()).count();
        return new BodySummary(
                body.id(),
                body.code(),
                body.kind(),
                Words.of(body.name()),
                Words.of(body.purpose()),
                body.parentId().orElse(null),
                seats.size(),
                vacancies);
    }

    @Override
    public Optional<BodyDetails> body(UUID id, LocalDate day) {
        return bodies.find(id).map(body -> details(body, day));
    }

    @Override
    public SeatPlaces places(LocalDate day) {
        List<Body> existing = bodies.existingOn(day);
        List<Seat> all = seats.ofBodies(existing.stream().map(Body::id).toList(), day);
        return new Places(existing, all, partners.all(), day).laidOut();
    }

    private BodyDetails details(Body body, LocalDate day) {
        List<Seat> existing = seats.ofBodies(List.of(body.id()), day);
        Map<UUID, Person> known = people.findAll(existing.stream()
                .flatMap(s -> Stream.of(s.holderOn(day), s.substituteOn(day)))
                .flatMap(Optional::stream)
                .map(Mandate::personId)
                .collect(Collectors.toSet()));
        Map<UUID, Partner> byId = partners.all().stream().collect(Collectors.toMap(Partner::id, Function.identity()));
        return new BodyDetails(
                body.id(),
                body.code(),
                body.kind(),
                Words.of(body.name()),
                Words.of(body.purpose()),
                body.period().from(),
                body.period().until(),
                existing.stream().map(s -> view(s, day, known, byId)).toList());
    }

    private BodyDetails.SeatView view(
            Seat seat, LocalDate day, Map<UUID, Person> known, Map<UUID, Partner> partnersById) {
        return new BodyDetails.SeatView(
                seat.id(),
                seat.role(),
                Words.of(seat.title()),
                seat.partnerId().orElse(null),
                seat.partnerId()
                        .map(partnersById::get)
                        .flatMap(p -> p.nameOn(day).or(() -> Optional.of(p.name())))
                        .orElse(null),
                seat.voting(),
                seat.holderOn(day).map(m -> holder(m, day, known)).orElse(null),
                seat.substituteOn(day).map(m -> holder(m, day, known)).orElse(null));
    }

    private BodyDetails.Holder holder(Mandate mandate, LocalDate day, Map<UUID, Person> known) {
        Person person = known.get(mandate.personId());
        boolean named = authority.signedIn() || person.namedInPublic();
        return new BodyDetails.Holder(
                named ? person.name() : null,
                mandate.period().from(),
                mandate.period().until(),
                mandate.endsSoon(day));
    }
}
