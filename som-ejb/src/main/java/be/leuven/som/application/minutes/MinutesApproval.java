package be.leuven.som.application.minutes;

import be.leuven.som.api.decision.TakeDecision;
import be.leuven.som.application.decision.DecisionMaking;
import be.leuven.som.application.decision.MeetingQuorum;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.DecisionRepository;
import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MinutesRepository;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The decision by which a later meeting approves minutes: the one that it took, or one taken now on its behalf. */
@ApplicationScoped
public class MinutesApproval {
    /** Decisions are written in Dutch, as the network's papers are. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private DecisionRepository decisions;
    private MinutesRepository minutes;
    private DecisionMaking making;
    private MeetingQuorum quorum;
    private Clock clock;

    protected MinutesApproval() {
        // for the proxy
    }

    @Inject
    public MinutesApproval(
            DecisionRepository decisions,
            MinutesRepository minutes,
            DecisionMaking making,
            MeetingQuorum quorum,
            Clock clock) {
        this.decisions = decisions;
        this.minutes = minutes;
        this.making = making;
        this.quorum = quorum;
        this.clock = clock;
    }

    Decision decisionOf(Meeting later, Meeting held) {
        if (later.startsAt().filter(held.startsAt().orElseThrow()::isBefore).isEmpty()) {
            throw DomainException.at("meeting", "minutes.approved-by-later-meeting");
        }
        Optional<UUID> item = later.agenda().stream()
                .filter(i -> i.type() == AgendaItemType.APPROVAL)
                .map(AgendaItem::id)
                .findFirst();
        return item.flatMap(id -> taken(later, id)).orElseGet(() -> take(later, held, item.orElse(null)));
    }

    /** What is decided when the minutes of that meeting are approved. */
    public static String wording(Meeting held) {
        return "Het verslag van " + DAY.format(Zone.dayOf(held.startsAt().orElseThrow())) + " is goedgekeurd.";
    }

    /** Taken on that item, and not used for other minutes. */
    private Optional<Decision> taken(Meeting later, UUID item) {
        return decisions.ofMeeting(later.id()).stream()
                .filter(d -> d.agendaItemId().filter(item::equals).isPresent())
                .filter(d -> minutes.approvedBy(d.id()).isEmpty())
                .findFirst();
    }

    private Decision take(Meeting later, Meeting held, UUID item) {
        Instant now = clock.instant();
        return making.make(
                later,
                TakeDecision.byConsent(later.id(), item, wording(held)),
                later.endsAt().filter(now::isAfter).orElse(now),
                quorum.of(later),
                false);
    }
}
