package be.leuven.som.application.agenda;

import be.leuven.som.api.agenda.AgendaOffer;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.AgendaOriginKind;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.Minutes;
import be.leuven.som.domain.meeting.MinutesRepository;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The minutes of the last meeting, until they are approved; also when they are still to be written. */
@ApplicationScoped
public class MinutesOffers implements AgendaOfferSource {
    private static final int MINUTES = 10;

    private MeetingRepository meetings;
    private MinutesRepository minutes;

    protected MinutesOffers() {
        // for the proxy
    }

    @Inject
    public MinutesOffers(MeetingRepository meetings, MinutesRepository minutes) {
        this.meetings = meetings;
        this.minutes = minutes;
    }

    @Override
    public List<AgendaOffer> offers(Asked asked) {
        return meetings.lastOf(asked.bodyId(), asked.now()).filter(this::toApprove).map(MinutesOffers::offer).stream()
                .toList();
    }

    private boolean toApprove(Meeting held) {
        return minutes.ofMeeting(held.id()).filter(Minutes::frozen).isEmpty();
    }

    private static AgendaOffer offer(Meeting held) {
        return new AgendaOffer(
                AgendaOriginKind.MINUTES,
                held.id(),
                AgendaItemType.APPROVAL,
                OfferWords.of("minutes", Zone.dayOf(held.startsAt().orElseThrow())),
                MINUTES,
                null,
                null,
                null);
    }
}
