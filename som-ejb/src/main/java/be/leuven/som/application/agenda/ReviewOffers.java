package be.leuven.som.application.agenda;

import be.leuven.som.api.agenda.AgendaOffer;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.DecisionRepository;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.AgendaOriginKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Decisions of the body whose review is due on the day of the meeting. */
@ApplicationScoped
public class ReviewOffers implements AgendaOfferSource {
    private static final int MINUTES = 15;

    private DecisionRepository decisions;

    protected ReviewOffers() {
        // for the proxy
    }

    @Inject
    public ReviewOffers(DecisionRepository decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<AgendaOffer> offers(Asked asked) {
        return decisions.toReview(asked.bodyId(), asked.day()).stream()
                .map(ReviewOffers::offer)
                .toList();
    }

    private static AgendaOffer offer(Decision decision) {
        return new AgendaOffer(
                AgendaOriginKind.DECISION,
                decision.id(),
                AgendaItemType.DECISION,
                OfferWords.of("review", decision.number(), OfferWords.shortened(decision.text())),
                MINUTES,
                null,
                null,
                null);
    }
}
