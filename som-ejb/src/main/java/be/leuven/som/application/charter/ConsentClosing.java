package be.leuven.som.application.charter;

import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.meeting.RoundRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Notes what rounds over a period came to, once their moment has come. */
@Stateless
@UseCase
@PermitAll
public class ConsentClosing {
    @Inject
    private RoundRepository rounds;

    @Inject
    private ConsentCouncil council;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The rounds that are over and not closed yet. */
    @Reading
    public List<UUID> due() {
        return rounds.openOverAPeriod().stream()
                .filter(this::isDue)
                .map(Round::id)
                .toList();
    }

    private boolean isDue(Round round) {
        return round.open() && round.period().isPresent() && !round.running(clock.instant());
    }

    /** Closes it, unless another node did. */
    public void close(UUID roundId) {
        rounds.toChange(roundId).filter(this::isDue).ifPresent(round -> {
            round.conclude(council.asked(round), clock.instant());
            audit.recordAs("system", "consent.closed", roundId);
        });
    }
}
