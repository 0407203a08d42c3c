package be.leuven.som.application.example;

import be.leuven.som.api.minutes.MinutesDocument;
import be.leuven.som.application.minutes.CanonicalText;
import be.leuven.som.application.minutes.MinutesFacts;
import be.leuven.som.application.minutes.PublicVersion;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.meeting.ItemProse;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.Minutes;
import be.leuven.som.domain.meeting.MinutesSigner;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Seat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The minutes of one meeting of the past, from what was noted in the room to what the public reads. */
final class ExampleMinutes {
    /** Minutes are asked within ten working days. */
    private static final int DAYS_TO_WRITE = 5;

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration UNTIL_SIGNED = Duration.ofMinutes(40);
    private static final Duration UNTIL_PUBLISHED = Duration.ofDays(8);

    private final MinutesFacts facts;
    private final List<Decision> decisions;
    private final Minutes minutes;
    private final Instant circulated;

    /** Written from the notes, and sent round. */
    ExampleMinutes(MinutesFacts facts, List<Decision> decisions) {
        this.facts = facts;
        this.decisions = decisions;
        minutes = new Minutes(facts.meeting(), facts.room().notes());
        circulated = ExampleDays.officeMorning(
                Zone.dayOf(facts.meeting().startsAt().orElseThrow()).plusDays(DAYS_TO_WRITE));
        minutes.circulate(circulated);
    }

    /** On the last item that has a text. */
    void comment(UUID personId, String text) {
        UUID item = minutes.prose().stream()
                .filter(p -> p.text().isPresent())
                .reduce((earlier, later) -> later)
                .map(ItemProse::itemId)
                .orElseThrow();
        minutes.comment(item, personId, text, circulated.plus(A_DAY));
    }

    /** What was remarked is dealt with; a later meeting approves, and chair and secretary sign on the spot. */
    void approve(Meeting later, Decision decision, List<Seat> seats) {
        minutes.comments().forEach(c -> minutes.handle(c.id(), c.madeAt().plus(A_DAY)));
        Instant at = decision.takenAt();
        minutes.approve(later, decision.id(), CanonicalText.write(facts.with(minutes)), at);
        seats.forEach(seat -> sign(seat, at.plus(UNTIL_SIGNED)));
    }

    private void sign(Seat seat, Instant at) {
        LocalDate day = Zone.dayOf(at);
        MinutesSigner.of(seat.role()).ifPresent(signer -> seat.holderOn(day)
                .ifPresent(holder -> minutes.sign(
                        signer, holder.personId(), seat.title().dutch(), at.plusSeconds(seat.position() * 60L))));
    }

    /**
     * Shows them to the public, with the decisions in them.
     *
     * @param mayBeNamed who agreed to be named
     */
    void publish(Set<UUID> mayBeNamed) {
        Instant at = minutes.approvedAt().orElseThrow().plus(UNTIL_PUBLISHED);
        Map<UUID, String> shown = new HashMap<>();
        minutes.prose().forEach(p -> p.text().ifPresent(text -> {
            minutes.showPublic(p.itemId(), text);
            shown.put(p.itemId(), text);
        }));
        decisions.forEach(d -> d.publish(null, at));
        MinutesDocument version = new PublicVersion(mayBeNamed, shown, Map.of()).of(facts.with(minutes));
        minutes.publish(CanonicalText.write(version), at);
    }

    void annotate(UUID personId, String text) {
        minutes.annotate(personId, text, minutes.approvedAt().orElseThrow().plus(UNTIL_PUBLISHED.multipliedBy(2)));
    }

    Meeting meeting() {
        return facts.meeting();
    }

    Minutes minutes() {
        return minutes;
    }
}
