package be.leuven.som.application.charter;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.charter.ConsentAnswering;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.meeting.RoundRepository;
import be.leuven.som.domain.meeting.Voice;
import be.leuven.som.domain.meeting.Voter;
import be.leuven.som.domain.shared.StaleVersionException;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class ConsentAnsweringBean implements ConsentAnswering {
    @Inject
    private ConsentRounds asked;

    @Inject
    private ConsentCouncil council;

    @Inject
    private CharterVersions versions;

    @Inject
    private RoundRepository rounds;

    @Inject
    private SeatRepository seats;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public void answer(AnswerConsent command) {
        UUID me = authority.requirePerson();
        Round round = asked.toAnswer(command.roundId());
        Voter voter = council.asked(round)
                .voter(round, command.seatId(), me)
                .orElseThrow(() -> new NotAllowed("speak for seat " + command.seatId()));
        requireSeen(round, command);
        round.answer(voter, command.stance(), command.words(), command.proposal(), clock.instant());
        audit.record("consent.answered", round.id());
    }

    /** Holder and substitute may answer at once: the second one sees what the first one said. */
    private static void requireSeen(Round round, AnswerConsent command) {
        long now = round.voiceOf(command.seatId()).map(Voice::version).orElse(0L);
        if (now != command.seen()) {
            throw new StaleVersionException(command.seatId(), command.seen(), now);
        }
    }

    @Override
    @Reading
    public List<Asked> waiting() {
        List<Round> running = rounds.openOverAPeriod().stream()
                .filter(r -> r.running(clock.instant()))
                .toList();
        List<Seat> mine = running.isEmpty()
                ? List.of()
                : authority
                        .person()
                        .map(me -> seats.heldBy(me, versions.today()))
                        .orElse(List.of());
        return running.stream()
                .filter(r -> mine.stream().anyMatch(seat -> waitsFor(seat, r)))
                .flatMap(r -> versions.toRead(ConsentRounds.textOf(r)).map(v -> asked(r, v)).stream())
                .sorted(Comparator.comparing(Asked::closesAt))
                .toList();
    }

    private boolean waitsFor(Seat seat, Round round) {
        return seat.voting()
                && seat.bodyId().equals(round.period().orElseThrow().bodyId())
                && seat.holderOn(versions.today()).isPresent()
                && !round.hasSpoken(seat.id());
    }

    private static Asked asked(Round round, CharterVersion version) {
        return new Asked(
                round.id(),
                version.label(),
                round.text()
                        .orElseThrow()
                        .clauseKey()
                        .map(version.numbers()::get)
                        .orElse(null),
                round.proposal(),
                round.period().orElseThrow().closesAt());
    }
}
