package be.leuven.som.application.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.api.agenda.AgendaOffer;
import be.leuven.som.application.fixtures.InMemoryMeetingRepository;
import be.leuven.som.application.fixtures.InMemoryMinutesRepository;
import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.AgendaOriginKind;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Invitee;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.Minutes;
import be.leuven.som.domain.meeting.NoticePolicy;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.domain.meeting.Venue;
import be.leuven.som.domain.shared.Zone;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MinutesOffersTest {
    private static final UUID BODY = UUID.randomUUID();
    private static final Instant SEPTEMBER = Instant.parse("2014-09-11T14:00:00Z");
    private static final Instant OCTOBER = Instant.parse("2014-10-09T14:00:00Z");
    private static final Instant NOVEMBER = Instant.parse("2014-11-13T15:00:00Z");

    private final InMemoryMeetingRepository meetings = new InMemoryMeetingRepository();
    private final InMemoryMinutesRepository minutes = new InMemoryMinutesRepository();
    private final MinutesOffers offers = new MinutesOffers(meetings, minutes);

    @Test
    void offers_the_minutes_of_the_last_meeting_by_its_date() {
        held(SEPTEMBER);
        Meeting last = held(OCTOBER);

        assertThat(offered()).singleElement().satisfies(offer -> {
            assertThat(offer.kind()).isEqualTo(AgendaOriginKind.MINUTES);
            assertThat(offer.originId()).isEqualTo(last.id());
            assertThat(offer.type()).isEqualTo(AgendaItemType.APPROVAL);
            assertThat(offer.title().dutch()).isEqualTo("Verslag van 9 oktober 2014");
            assertThat(offer.title().english()).contains("9 October 2014");
        });
    }

    @Test
    void offers_them_as_a_draft_and_while_they_go_round_and_no_longer_once_approved() {
        Meeting last = held(SEPTEMBER);
        Minutes written = new Minutes(last, Map.of());
        minutes.add(written);
        assertThat(offered()).extracting(AgendaOffer::originId).containsExactly(last.id());

        written.circulate(SEPTEMBER.plusSeconds(86_400));
        assertThat(offered()).extracting(AgendaOffer::originId).containsExactly(last.id());

        written.approve(meeting(OCTOBER), UUID.randomUUID(), "{}", OCTOBER);
        assertThat(offered()).isEmpty();
    }

    private List<AgendaOffer> offered() {
        return offers.offers(new AgendaOfferSource.Asked(BODY, Zone.dayOf(NOVEMBER), NOVEMBER.minusSeconds(86_400)));
    }

    private Meeting held(Instant start) {
        Meeting meeting = meeting(start);
        meeting.convene(
                start.minusSeconds(20 * 86_400),
                NoticePolicy.STANDARD,
                null,
                List.of(Invitee.holder(UUID.randomUUID(), UUID.randomUUID(), true)));
        meeting.recordAttendance(
                start,
                meeting.invitations().stream()
                        .map(Invitation::id)
                        .collect(Collectors.toMap(Function.identity(), id -> Presence.PRESENT)));
        meetings.add(meeting);
        return meeting;
    }

    private static Meeting meeting(Instant start) {
        Meeting meeting = new Meeting(BODY, "Regiegroep");
        meeting.schedule(start, Venue.of("Stadhuis", null));
        meeting.arrange(List.of(new AgendaItem.Draft(null, AgendaItemType.DISCUSSION, "Dromen", 60, null, null)));
        return meeting;
    }
}
