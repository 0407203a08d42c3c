package be.leuven.som.application.agenda;

import be.leuven.som.api.agenda.AgendaOffer;
import be.leuven.som.api.meeting.PlanMeeting;
import be.leuven.som.application.agreement.AgreedPolicies;
import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.AgendaOriginKind;
import be.leuven.som.domain.meeting.FlemishCalendar;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A plan like the last meeting of a body. */
@ApplicationScoped
public class LikeTheLast {
    private MeetingRepository meetings;
    private Offers offers;
    private AgreedPolicies policies;
    private Clock clock;

    protected LikeTheLast() {
        // for the proxy
    }

    @Inject
    public LikeTheLast(MeetingRepository meetings, Offers offers, AgreedPolicies policies, Clock clock) {
        this.meetings = meetings;
        this.offers = offers;
        this.policies = policies;
        this.clock = clock;
    }

    Optional<PlanMeeting> of(UUID bodyId) {
        return meetings.lastOf(bodyId, clock.instant()).map(last -> {
            LocalDateTime start =
                    next(last.startsAt().orElseThrow(), policies.notice(bodyId).days());
            return new PlanMeeting(
                    null,
                    0,
                    bodyId,
                    last.title(),
                    start,
                    last.venue().place().orElse(null),
                    last.venue().videoLink().orElse(null),
                    last.announced(),
                    agenda(last, start.toLocalDate()));
        });
    }

    /** The same weekday and time of day, on the first that keeps the notice and is no holiday. */
    private LocalDateTime next(Instant before, int noticeDays) {
        LocalDateTime last = before.atZone(Zone.BRUSSELS).toLocalDateTime();
        LocalDate day = Zone.dayOf(clock.instant())
                .plusDays(noticeDays)
                .with(TemporalAdjusters.nextOrSame(last.getDayOfWeek()));
        while (FlemishCalendar.on(day).isPresent()) {
            day = day.plusWeeks(1);
        }
        return day.atTime(last.toLocalTime());
    }

    /** What came from an offer belonged to that meeting alone; its approval of minutes gives way to that of its own. */
    private List<PlanMeeting.Item> agenda(Meeting last, LocalDate day) {
        List<PlanMeeting.Item> items = new ArrayList<>();
        offers.of(last.bodyId(), day).stream()
                .filter(o -> o.kind() == AgendaOriginKind.MINUTES)
                .map(LikeTheLast::item)
                .forEach(items::add);
        last.agenda().stream()
                .filter(i -> i.origin().isEmpty() && i.type() != AgendaItemType.APPROVAL)
                .map(LikeTheLast::item)
                .forEach(items::add);
        return items;
    }

    private static PlanMeeting.Item item(AgendaOffer offer) {
        return new PlanMeeting.Item(
                null,
                offer.type(),
                offer.title().dutch(),
                offer.minutes(),
                offer.broughtBy(),
                offer.why(),
                offer.kind(),
                offer.originId());
    }

    private static PlanMeeting.Item item(AgendaItem item) {
        return new PlanMeeting.Item(
                null,
                item.type(),
                item.title(),
                (int) item.duration().toMinutes(),
                item.broughtBy().orElse(null),
                item.notes().orElse(null));
    }
}
