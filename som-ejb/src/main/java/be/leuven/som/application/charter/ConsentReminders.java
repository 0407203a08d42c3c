package be.leuven.som.application.charter;

import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.notice.DailyReminders;
import be.leuven.som.domain.charter.CharterVersionRepository;
import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.meeting.RoundRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reminds those who have not answered a round of consent over a period, shortly before it closes. */
@Stateless
@UseCase
@PermitAll
public class ConsentReminders extends DailyReminders {
    @Inject
    private RoundRepository rounds;

    @Inject
    private CharterVersionRepository versions;

    @Inject
    private ConsentMails mails;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @Reading
    public List<UUID> candidates() {
        return rounds.openOverAPeriod().stream()
                .filter(r -> r.reminderDue(clock.instant()))
                .map(Round::id)
                .toList();
    }

    @Override
    public boolean remind(UUID roundId) {
        Optional<Round> due = rounds.toChange(roundId).filter(r -> r.reminderDue(clock.instant()));
        due.ifPresent(round -> {
            mails.remind(round, versions.find(ConsentRounds.textOf(round)).orElseThrow());
            round.reminded(clock.instant());
            audit.recordAs("system", "consent.reminded", roundId);
        });
        return due.isPresent();
    }
}
