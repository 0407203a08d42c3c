package be.leuven.som.application.charter;

import be.leuven.som.domain.charter.Signer;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.PartnerRepository;
import be.leuven.som.domain.network.PartnerState;
import be.leuven.som.domain.network.RepresentationRepository;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Mandate;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** For which partners somebody may sign at this moment: by a representation, or a mandate on a seat of the partner. */
@ApplicationScoped
public class SigningMandates {
    private RepresentationRepository representations;
    private SeatRepository seats;
    private PartnerRepository partners;
    private Clock clock;

    protected SigningMandates() {
        // for the proxy
    }

    @Inject
    public SigningMandates(
            RepresentationRepository representations, SeatRepository seats, PartnerRepository partners, Clock clock) {
        this.representations = representations;
        this.seats = seats;
        this.partners = partners;
        this.clock = clock;
    }

    /** One for each partner that is a member now. */
    List<Signer> of(UUID personId) {
        LocalDate today = Zone.dayOf(clock.instant());
        Map<UUID, Signer> signers = new LinkedHashMap<>();
        representations
                .ofPerson(personId, today)
                .forEach(r ->
                        signers.putIfAbsent(r.partnerId(), new Signer(r.partnerId(), personId, r.function(), r.id())));
        seats.heldBy(personId, today).forEach(seat -> seat.partnerId()
                .ifPresent(partner -> signers.putIfAbsent(partner, onSeat(seat, partner, personId, today))));
        return signers.values().stream().filter(this::isMember).toList();
    }

    private static Signer onSeat(Seat seat, UUID partner, UUID personId, LocalDate today) {
        UUID mandate = seat.mandates().stream()
                .filter(m -> m.personId().equals(personId) && m.period().contains(today))
                .map(Mandate::id)
                .findFirst()
                .orElseThrow();
        return new Signer(partner, personId, seat.title().dutch(), mandate);
    }

    private boolean isMember(Signer signer) {
        return partners.find(signer.partnerId())
                .map(Partner::state)
                .filter(s -> s == PartnerState.ACTIVE)
                .isPresent();
    }

    /** @throws DomainException unless the person may sign for that partner now */
    Signer require(UUID personId, UUID partnerId) {
        return of(personId).stream()
                .filter(s -> s.partnerId().equals(partnerId))
                .findFirst()
                .orElseThrow(() -> DomainException.because("signing.no-mandate"));
    }
}
