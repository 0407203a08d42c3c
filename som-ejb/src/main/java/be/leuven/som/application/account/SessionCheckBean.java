package be.leuven.som.application.account;

import be.leuven.som.api.account.SessionCheck;
import be.leuven.som.api.account.SignIn.SignedIn;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.domain.account.AccountSession;
import be.leuven.som.domain.account.AccountSessionRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@PermitAll
public class SessionCheckBean implements SessionCheck {
    @Inject
    private AccountSessionRepository sessions;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** One statement; once in five minutes another, that writes a sign of life and nothing that belongs on record. */
    @Override
    @Reading
    public Optional<SignedIn> goesOn(UUID session) {
        return sessions.owned(session)
                .filter(owned -> owned.session().open(owned.account()))
                .map(owned -> {
                    seen(owned.session());
                    return SignInRecords.signedIn(owned.account(), session);
                });
    }

    private void seen(AccountSession session) {
        if (session.seenLongAgo(clock.instant())) {
            sessions.seen(session.id(), clock.instant());
        }
    }

    @Override
    public void signOut(UUID session) {
        sessions.find(session).ifPresent(open -> {
            sessions.remove(open);
            audit.recordAs(open.accountId().toString(), "account.signed-out", open.accountId());
        });
    }
}
