package be.leuven.som.application.network;

import be.leuven.som.api.network.PartnerDetails;
import be.leuven.som.api.network.PartnerDirectory;
import be.leuven.som.api.network.PartnerSummary;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.Words;
import be.leuven.som.application.security.Authority;
import be.leuven.som.domain.network.EnterpriseNumber;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.PartnerRepository;
import be.leuven.som.domain.network.PartnerState;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.network.Representation;
import be.leuven.som.domain.network.RepresentationRepository;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.BodyRepository;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@Stateless
@UseCase
@Reading
@PermitAll
public class PartnerDirectoryBean implements PartnerDirectory {
    @Inject
    private PartnerRepository partners;

    @Inject
    private RepresentationRepository representations;

    @Inject
    private PersonRepository people;

    @Inject
    private BodyRepository bodies;

    @Inject
    private SeatRepository seats;

    @Inject
    private Authority authority;

    @Inject
    private Clock clock;

    @Override
    public List<PartnerSummary> partners() {
        return partners.all().stream()
                .filter(this::visible)
                .map(p -> new PartnerSummary(p.id(), p.name(), p.role(), p.state(), List.copyOf(p.levels())))
                .toList();
    }

    private boolean visible(Partner partner) {
        return partner.state() != PartnerState.APPLICANT || authority.signedIn();
    }

    @Override
    public Optional<PartnerDetails> partner(UUID id) {
        return partners.find(id).filter(this::visible).map(this::details);
    }

    private PartnerDetails details(Partner partner) {
        LocalDate today = Zone.dayOf(clock.instant());
        return new PartnerDetails(
                partner.id(),
                partner.name(),
                partner.role(),
                partner.state(),
                List.copyOf(partner.levels()),
                partner.schoolNetwork().orElse(null),
                partner.enterpriseNumber().map(EnterpriseNumber::formatted).orElse(null),
                partner.joinedOn().orElse(null),
                partner.endedOn().orElse(null),
                partner.endReason().orElse(null),
                partner.names().stream()
                        .map(n -> new PartnerDetails.Name(n.name(), n.from()))
                        .toList(),
                successors(partner),
                representatives(partner, today),
                seatsOf(partner, today));
    }

    private List<PartnerDetails.Successor> successors(Partner partner) {
        return partner.successors().stream()
                .map(partners::find)
                .flatMap(Optional::stream)
                .map(p -> new PartnerDetails.Successor(p.id(), p.name()))
                .toList();
    }

    private List<PartnerDetails.Representative> representatives(Partner partner, LocalDate today) {
        List<Representation> current = representations.ofPartner(partner.id(), today);
        Map<UUID, Person> known =
                people.findAll(current.stream().map(Representation::personId).collect(Collectors.toSet()));
        return current.stream()
                .map(r -> new PartnerDetails.Representative(
                        shownName(known.get(r.personId())),
                        r.function(),
                        r.kind(),
                        r.period().from(),
                        r.period().until()))
                .toList();
    }

    private String shownName(Person person) {
        return authority.signedIn() || person.namedInPublic() ? person.name() : null;
    }

    private List<PartnerDetails.SeatLink> seatsOf(Partner partner, LocalDate today) {
        Map<UUID, Body> existing =
                bodies.existingOn(today).stream().collect(Collectors.toMap(Body::id, Function.identity()));
        return seats.ofBodies(existing.keySet(), today).stream()
                .filter(s -> s.partnerId().equals(Optional.of(partner.id())))
                .map(s -> link(s, existing.get(s.bodyId()), today))
                .toList();
    }

    private static PartnerDetails.SeatLink link(Seat seat, Body body, LocalDate today) {
        return new PartnerDetails.SeatLink(
                body.id(),
                Words.of(body.name()),
                Words.of(seat.title()),
                seat.holderOn(today).isEmpty());
    }
}
