package be.leuven.som.application.network;

import be.leuven.som.api.network.PartnerDetails;
import be.leuven.som.application.Words;
import be.leuven.som.application.meeting.Viewers;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.DecisionRepository;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.PartnerName;
import be.leuven.som.domain.network.PartnerStep;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.network.Representation;
import be.leuven.som.domain.network.RepresentationRepository;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.BodyRepository;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What members see of a partner: its people and seats of today, what it signed, its meetings and its history. */
@RequestScoped
public class PartnerInside {
    private static final int MOST_MEETINGS = 8;

    @Inject
    private RepresentationRepository representations;

    @Inject
    private PersonRepository people;

    @Inject
    private BodyRepository bodies;

    @Inject
    private SeatRepository seats;

    @Inject
    private DecisionRepository decisions;

    @Inject
    private PartnerQueries queries;

    @Inject
    private PartnerRights rights;

    @Inject
    private Viewers viewers;

    PartnerDetails.Inside of(Partner partner, LocalDate today) {
        return new PartnerDetails.Inside(
                representatives(partner, today),
                seatsOf(partner, today),
                queries.signatures(partner.id()),
                queries.meetings(partner.id(), viewers.caller(), MOST_MEETINGS),
                timeline(partner),
                rights.mayKeep());
    }

    private List<PartnerDetails.Representative> representatives(Partner partner, LocalDate today) {
        List<Representation> current = representations.ofPartner(partner.id(), today);
        Map<UUID, Person> known =
                people.findAll(current.stream().map(Representation::personId).collect(Collectors.toSet()));
        return current.stream()
                .map(r -> new PartnerDetails.Representative(
                        known.get(r.personId()).name(),
                        r.function(),
                        r.kind(),
                        r.period().from(),
                        r.period().until()))
                .toList();
    }

    private List<PartnerDetails.SeatLink> seatsOf(Partner partner, LocalDate today) {
        Map<UUID, Body> existing =
                bodies.existingOn(today).stream().collect(Collectors.toMap(Body::id, Function.identity()));
        return seats.ofPartner(partner.id(), today).stream()
                .filter(s -> existing.containsKey(s.bodyId()))
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

    private List<PartnerDetails.Moment> timeline(Partner partner) {
        Map<UUID, Decision> by = decisions
                .findAll(partner.steps().stream()
                        .map(PartnerStep::decisionId)
                        .flatMap(Optional::stream)
                        .toList())
                .stream()
                .collect(Collectors.toMap(Decision::id, Function.identity()));
        Stream<PartnerDetails.Moment> steps = partner.steps().stream().map(s -> step(s, by));
        List<PartnerDetails.Moment> moments = Stream.concat(
                        partner.names().stream().skip(1).map(PartnerInside::named), steps)
                .sorted(Comparator.comparing(PartnerDetails.Moment::day))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(moments);
        return moments;
    }

    private static PartnerDetails.Moment named(PartnerName name) {
        return new PartnerDetails.Moment(name.from(), null, name.name(), null, null);
    }

    private static PartnerDetails.Moment step(PartnerStep step, Map<UUID, Decision> by) {
        Optional<Decision> decision = step.decisionId().map(by::get);
        return new PartnerDetails.Moment(
                step.day(),
                step.kind(),
                step.reason().orElse(null),
                decision.map(Decision::id).orElse(null),
                decision.map(Decision::number).orElse(null));
    }
}
