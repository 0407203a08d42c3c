package be.leuven.som.application.network;

import be.leuven.som.api.network.EndPartner;
import be.leuven.som.application.agreement.AgreedPolicies;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.PartnerRepository;
import be.leuven.som.domain.network.PartnerState;
import be.leuven.som.domain.network.Representation;
import be.leuven.som.domain.network.RepresentationPolicy;
import be.leuven.som.domain.network.RepresentationRepository;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Period;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.SeatRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What ends with a partner: its representations and the mandates on the seats that it fills, on the same day. Nothing that it
 * signed or said changes. Source: domain rule "Partner".
 */
@RequestScoped
public class PartnerEnding {
    @Inject
    private PartnerRepository partners;

    @Inject
    private RepresentationRepository representations;

    @Inject
    private SeatRepository seats;

    @Inject
    private AgreedPolicies policies;

    @Inject
    private Clock clock;

    void end(Partner partner, EndPartner command) {
        partner.end(command.lastDay(), command.reason(), command.successors());
        requireGoingOn(command);
        LocalDate today = Zone.dayOf(clock.instant());
        List<Representation> ending = representations.ofPartnerAfter(partner.id(), command.lastDay());
        if (command.peopleGoAlong()) {
            goAlong(ending, command);
        }
        ending.stream().filter(r -> !r.endWith(command.lastDay(), today)).forEach(representations::remove);
        seats.ofPartnerAfter(partner.id(), command.lastDay())
                .forEach(seat -> seat.endMandates(command.lastDay(), today));
    }

    private void requireGoingOn(EndPartner command) {
        for (UUID id : command.successors()) {
            Partner next = partners.find(id).orElseThrow(() -> DomainException.at("successors", "partner.unknown"));
            if (next.state() != PartnerState.ACTIVE && next.state() != PartnerState.SUSPENDED) {
                throw DomainException.at("successors", "partner.successor-gone", next.name());
            }
        }
        if (command.peopleGoAlong() && command.successors().size() != 1) {
            throw DomainException.at("peopleGoAlong", "partner.one-successor");
        }
    }

    /** Who speaks for the successor already goes on doing that, and nothing else. */
    private void goAlong(List<Representation> ending, EndPartner command) {
        UUID successor = command.successors().get(0);
        LocalDate next = command.lastDay().plusDays(1);
        RepresentationPolicy policy = policies.read().representation(next);
        List<UUID> there = representations.ofPartner(successor, next).stream()
                .map(Representation::personId)
                .toList();
        ending.stream()
                .filter(r -> r.period().contains(next) && !there.contains(r.personId()))
                .map(r -> new Representation(
                        successor,
                        r.personId(),
                        r.kind(),
                        r.function(),
                        Period.between(next, r.period().until())))
                .toList()
                .forEach(r -> addWhereThereIsRoom(r, policy, command));
    }

    private void addWhereThereIsRoom(Representation going, RepresentationPolicy policy, EndPartner command) {
        try {
            policy.requireRoom(
                    representations.ofPartnerAfter(going.partnerId(), command.lastDay()), going.kind(), going.period());
        } catch (DomainException refused) {
            throw refused.about("peopleGoAlong");
        }
        representations.add(going);
    }
}
