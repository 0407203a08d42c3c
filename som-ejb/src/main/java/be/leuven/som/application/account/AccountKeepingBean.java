package be.leuven.som.application.account;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.account.AccountKeeping;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.application.setup.ProviderSettings;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.AccountRepository;
import be.leuven.som.domain.account.AccountState;
import be.leuven.som.domain.account.SecondStep;
import be.leuven.som.domain.account.SecondStepRepository;
import be.leuven.som.domain.shared.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.ADMINISTRATOR)
public class AccountKeepingBean implements AccountKeeping {
    @Inject
    private AccountRepository accounts;

    @Inject
    private SecondStepRepository kept;

    @Inject
    private SecondSteps steps;

    @Inject
    private OpenSessions sessions;

    @Inject
    private AccountLetters letters;

    @Inject
    private Settings settings;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @Reading
    public Optional<Details> account(UUID accountId) {
        return accounts.find(accountId)
                .map(a -> new Details(
                        AccountAdministrationBean.summary(a, authority.account()),
                        kept.of(accountId).map(SecondStep::since).orElse(null),
                        steps.required(a),
                        settings.provider().flatMap(ProviderSettings::codeClaim).isPresent(),
                        a.providerCode().orElse(null),
                        sessions.of(a, null)));
    }

    @Override
    public void lock(UUID accountId, long version) {
        ofSomebodyElse(accountId, version).lock(clock.instant());
        audit.record("account.locked", accountId);
    }

    @Override
    public void unlock(UUID accountId, long version) {
        find(accountId, version).unlock(clock.instant());
        audit.record("account.unlocked", accountId);
    }

    @Override
    public void endSessions(UUID accountId, long version) {
        find(accountId, version).endSessions(clock.instant());
        audit.record("account.sessions-ended", accountId);
    }

    @Override
    public void removeSecondStep(UUID accountId, long version) {
        Account account = find(accountId, version);
        kept.remove(kept.lock(accountId).orElseThrow(() -> DomainException.because("second-step.off-already")));
        letters.tell(account, "account.second-step-removed");
        audit.record("account.second-step-removed", accountId);
    }

    @Override
    public void knowAs(UUID accountId, long version, String code) {
        Account account = find(accountId, version);
        boolean taken = Optional.ofNullable(code)
                .map(String::strip)
                .flatMap(accounts::withProviderCode)
                .filter(other -> !other.equals(account))
                .isPresent();
        if (taken) {
            throw DomainException.at("code", "account.code-taken");
        }
        account.knowAs(code);
        audit.record("account.code-noted", accountId);
    }

    @Override
    public void administer(UUID accountId, long version, boolean allowed) {
        ofSomebodyElse(accountId, version).administer(allowed, clock.instant());
        audit.record(allowed ? "account.made-administrator" : "account.no-administrator", accountId);
    }

    /** One administrator is left by that: the caller, whom nobody else locks at the same moment. */
    private Account ofSomebodyElse(UUID accountId, long version) {
        accounts.lockAdministrators();
        Account account = find(accountId, version);
        Account caller = authority.requireAccount();
        if (account.equals(caller)) {
            throw DomainException.because("account.not-own");
        }
        if (caller.state() != AccountState.ACTIVE || !caller.administrator()) {
            throw new NotAllowed("run the system");
        }
        return account;
    }

    private Account find(UUID accountId, long version) {
        return accounts.find(accountId, version).orElseThrow(() -> new NotAllowed("know of account " + accountId));
    }
}
