package be.leuven.som.application.agenda;

import be.leuven.som.api.agenda.AgendaOffer;
import be.leuven.som.application.Words;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.AgendaOriginKind;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Mandate;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Mandates of the body that are about to end. */
@ApplicationScoped
public class MandateOffers implements AgendaOfferSource {
    private static final int MINUTES = 10;

    private SeatRepository seats;

    protected MandateOffers() {
        // for the proxy
    }

    @Inject
    public MandateOffers(SeatRepository seats) {
        this.seats = seats;
    }

    @Override
    public List<AgendaOffer> offers(Asked asked) {
        LocalDate today = Zone.dayOf(asked.now());
        return seats.ofBodies(List.of(asked.bodyId()), today).stream()
                .flatMap(seat -> seat
                        .holderOn(today)
                        .filter(m -> m.endsSoon(today))
                        .filter(m -> !renewed(seat, m))
                        .map(m -> offer(seat, m))
                        .stream())
                .toList();
    }

    private static boolean renewed(Seat seat, Mandate ending) {
        return seat.holderOn(ending.period().until().plusDays(1)).isPresent();
    }

    private static AgendaOffer offer(Seat seat, Mandate mandate) {
        return new AgendaOffer(
                AgendaOriginKind.MANDATE,
                mandate.id(),
                AgendaItemType.DISCUSSION,
                OfferWords.of(
                        "mandate", Words.of(seat.title()), mandate.period().until()),
                MINUTES,
                null,
                null,
                null);
    }
}
