package be.leuven.som.application.charter;

import be.leuven.som.api.charter.ConsentLeading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.meeting.AskedText;
import be.leuven.som.domain.meeting.AskingPeriod;
import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.meeting.RoundRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class ConsentLeadingBean implements ConsentLeading {
    @Inject
    private CharterVersions versions;

    @Inject
    private ConsentRounds asked;

    @Inject
    private ConsentCouncil council;

    @Inject
    private ConsentMails mails;

    @Inject
    private RoundRepository rounds;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public UUID open(OpenConsent command) {
        CharterVersion version = versions.toChange(command.charterId(), command.seen());
        version.requireAskable(command.clauseKey());
        AskedText text = new AskedText(version.id(), command.clauseKey());
        asked.requireNotAsked(text);
        Instant now = clock.instant();
        AskingPeriod period = new AskingPeriod(council.of(version), command.closing(), now);
        Round round = Round.overAPeriod(text, period, asked.next(version.id()), command.proposal(), now);
        rounds.add(round);
        mails.opened(round, version);
        audit.record("consent.opened", round.id());
        return round.id();
    }

    @Override
    public UUID amend(AmendConsent command) {
        Round round = asked.toLead(command.roundId(), command.seen());
        CharterVersion version = asked.versionOf(round);
        Round next = round.amendUntil(
                command.closing(), command.objections(), command.proposal(), asked.next(version.id()), clock.instant());
        rounds.add(next);
        mails.amended(next, version);
        audit.record("consent.amended", round.id());
        return next.id();
    }

    @Override
    public void close(UUID roundId, long seen) {
        Round round = asked.toLead(roundId, seen);
        round.conclude(council.asked(round), clock.instant());
        audit.record("consent.closed", roundId);
    }

    @Override
    public void callOff(UUID roundId, long seen) {
        asked.toLead(roundId, seen).callOff(clock.instant());
        audit.record("consent.called-off", roundId);
    }
}
