package be.leuven.som.application.account;

import be.leuven.som.api.account.SessionSummary;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.AccountSession;
import be.leuven.som.domain.account.AccountSessionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The sessions of an account that can go on. */
@ApplicationScoped
public class OpenSessions {
    private AccountSessionRepository kept;
    private Clock clock;

    protected OpenSessions() {
        // for the proxy
    }

    @Inject
    public OpenSessions(AccountSessionRepository kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    /** @param current the session that asks, or null */
    List<SessionSummary> of(Account account, UUID current) {
        return kept.of(account.id(), clock.instant().minus(AccountSession.FORGOTTEN_AFTER)).stream()
                .filter(s -> s.open(account))
                .map(s -> new SessionSummary(
                        s.id(),
                        s.beganAt(),
                        s.seenAt(),
                        s.device().browser(),
                        s.device().system(),
                        s.id().equals(current)))
                .toList();
    }
}
