package be.leuven.som.application.account;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.account.OwnSessions;
import be.leuven.som.api.account.SessionSummary;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.AccountSession;
import be.leuven.som.domain.account.AccountSessionRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class OwnSessionsBean implements OwnSessions {
    @Inject
    private AccountSessionRepository kept;

    @Inject
    private OpenSessions sessions;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Override
    @Reading
    public List<SessionSummary> list(UUID current) {
        return sessions.of(authority.requireAccount(), current);
    }

    @Override
    public void end(UUID session) {
        Account account = authority.requireAccount();
        Optional<AccountSession> found = kept.find(session);
        if (found.isEmpty()) {
            return;
        }
        if (!found.get().accountId().equals(account.id())) {
            throw new NotAllowed("end session " + session);
        }
        kept.remove(found.get());
        audit.record("account.session-ended", account.id());
    }

    @Override
    public void endOthers(UUID current) {
        Account account = authority.requireAccount();
        kept.removeOthers(account.id(), current);
        audit.record("account.other-sessions-ended", account.id());
    }
}
