package be.leuven.som.application.room;

import be.leuven.som.api.room.OpenRound;
import be.leuven.som.api.room.RoundLeading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.charter.ConsentRounds;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.Choice;
import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.meeting.RoundMethod;
import be.leuven.som.domain.meeting.RoundRepository;
import be.leuven.som.domain.meeting.SessionRepository;
import be.leuven.som.domain.shared.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class RoundLeadingBean implements RoundLeading {
    @Inject
    private Rooms rooms;

    @Inject
    private RoundRepository rounds;

    @Inject
    private ConsentRounds charters;

    @Inject
    private SessionRepository sessions;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public UUID open(OpenRound command) {
        OpenRoom room = rooms.toLead(command.meetingId());
        if (room.session().currentItem().filter(command.itemId()::equals).isEmpty()) {
            throw DomainException.because("round.item-not-running");
        }
        Round round = asked(command, next(command.meetingId()), clock.instant());
        if (command.charterId() != null) {
            round.on(charters.readIn(command.meetingId(), command.charterId()));
        }
        rounds.add(round);
        sessions.changed(command.meetingId());
        audit.record("round.opened", round.id());
        return round.id();
    }

    /** The number of the next round; there is one at a time. */
    private int next(UUID meetingId) {
        List<Round> before = rounds.ofMeeting(meetingId);
        if (before.stream().anyMatch(Round::open)) {
            throw DomainException.because("round.still-open");
        }
        return before.stream().mapToInt(Round::number).max().orElse(0) + 1;
    }

    private static Round asked(OpenRound command, int number, Instant now) {
        return command.method() == RoundMethod.SECRET_BALLOT
                ? Round.onPersons(
                        command.meetingId(), command.itemId(), number, command.proposal(), command.candidates(), now)
                : new Round(command.meetingId(), command.itemId(), number, command.method(), command.proposal(), now);
    }

    @Override
    public void enter(UUID roundId, UUID seatId, Choice choice) {
        RoundAtHand at = rooms.roundToLead(roundId);
        at.round().say(at.voter(seatId), choice, authority.requirePerson(), clock.instant());
        sessions.changed(at.meetingId());
        audit.record("round.entered", roundId);
    }

    @Override
    public void enterObjection(UUID roundId, UUID seatId, String reason, String counterProposal) {
        RoundAtHand at = rooms.roundToLead(roundId);
        at.round().object(at.voter(seatId), reason, counterProposal, authority.requirePerson(), clock.instant());
        sessions.changed(at.meetingId());
        audit.record("round.objected", roundId);
    }

    @Override
    public void restConsents(UUID roundId) {
        RoundAtHand at = rooms.roundToLead(roundId);
        at.round().restConsents(at.room().now(), authority.requirePerson(), clock.instant());
        sessions.changed(at.meetingId());
        audit.record("round.entered", roundId);
    }

    @Override
    public void gather(UUID roundId, List<UUID> objectionIds, String theme) {
        RoundAtHand at = rooms.roundToLead(roundId);
        at.round().gather(objectionIds, theme);
        sessions.changed(at.meetingId());
        audit.record("round.objections-gathered", roundId);
    }

    @Override
    public void withdrawn(UUID roundId, UUID objectionId) {
        RoundAtHand at = rooms.roundToLead(roundId);
        at.round().withdraw(objectionId, authority.requirePerson(), clock.instant());
        sessions.changed(at.meetingId());
        audit.record("round.objection-withdrawn", roundId);
    }

    @Override
    public UUID amend(UUID roundId, List<UUID> objectionIds, String proposal) {
        RoundAtHand at = rooms.roundToLead(roundId);
        int number = rounds.ofMeeting(at.meetingId()).stream()
                        .mapToInt(Round::number)
                        .max()
                        .orElse(0)
                + 1;
        Round next = at.round().amend(objectionIds, proposal, number, clock.instant());
        rounds.add(next);
        sessions.changed(at.meetingId());
        audit.record("round.amended", roundId);
        return next.id();
    }

    @Override
    public void takePaper(UUID roundId, UUID seatId) {
        RoundAtHand at = rooms.roundToLead(roundId);
        at.round().takePaper(at.voter(seatId));
        sessions.changed(at.meetingId());
        audit.record("round.paper-taken", roundId);
    }

    @Override
    public void returnPaper(UUID roundId, UUID seatId) {
        RoundAtHand at = rooms.roundToLead(roundId);
        at.round().returnPaper(seatId);
        sessions.changed(at.meetingId());
        audit.record("round.paper-returned", roundId);
    }

    @Override
    public void countPapers(UUID roundId, List<Integer> counts) {
        RoundAtHand at = rooms.roundToLead(roundId);
        at.round().countPapers(counts);
        sessions.changed(at.meetingId());
        audit.record("round.papers-counted", roundId);
    }

    @Override
    public void close(UUID roundId) {
        RoundAtHand at = rooms.roundToLead(roundId);
        boolean second =
                at.room().session().course(at.round().itemId()).secondOf().isPresent();
        at.round().close(at.room().now(), second, clock.instant());
        sessions.changed(at.meetingId());
        audit.record("round.closed", roundId);
    }

    @Override
    public void callOff(UUID roundId) {
        RoundAtHand at = rooms.roundToLead(roundId);
        at.round().callOff(clock.instant());
        sessions.changed(at.meetingId());
        audit.record("round.called-off", roundId);
    }
}
