package be.leuven.som.application.account;

import be.leuven.som.api.account.SignIn.NextStep;
import be.leuven.som.api.account.SignIn.Ticket;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.RecoveryCode;
import be.leuven.som.domain.account.SecondStep;
import be.leuven.som.domain.account.SecondStepRepository;
import be.leuven.som.domain.account.TokenPurpose;
import be.leuven.som.domain.shared.DomainException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the second step reads and writes; each is a short transaction of its own, so that a code that counted is used. */
@Stateless
@UseCase
@PermitAll
public class SecondStepRecords {
    @Inject
    private SecondStepRepository kept;

    @Inject
    private SecondSteps steps;

    @Inject
    private Tickets tickets;

    @Inject
    private Failures failures;

    @Inject
    private Authority authority;

    @Inject
    private AccountLetters letters;

    @Inject
    private AuditTrail audit;

    @Reading
    public boolean mustWait(UUID accountId, String address) {
        return failures.mustWait(Failures.ofCodes(accountId), address);
    }

    public void failed(UUID accountId, String address) {
        failures.count(Failures.ofCodes(accountId), address);
        audit.record("account.code-failed", accountId);
    }

    /** Whose password was given. */
    @Reading
    public Account owner(String ticket) {
        return tickets.read(ticket, TokenPurpose.SECOND_STEP);
    }

    /** The ticket to enter with, when the code counts. */
    public Optional<Ticket> codeGiven(String ticket, String code) {
        Account account = owner(ticket);
        if (!steps.take(account.id(), code)) {
            return Optional.empty();
        }
        tickets.use(ticket, TokenPurpose.SECOND_STEP);
        failures.forget(Failures.ofCodes(account.id()));
        Ticket entry = new Ticket(tickets.issue(account, TokenPurpose.ENTRY), NextStep.ENTER);
        audit.recordAs(account.id().toString(), "account.code-given", account.id());
        return Optional.of(entry);
    }

    /** The caller's second step when the code counts; it may be changed then. */
    @RolesAllowed(Roles.MEMBER)
    public Optional<UUID> ownCodeGiven(String code) {
        Account account = authority.requireAccount();
        if (!steps.take(account.id(), code)) {
            return Optional.empty();
        }
        failures.forget(Failures.ofCodes(account.id()));
        audit.record("account.code-given", account.id());
        return Optional.of(account.id());
    }

    @RolesAllowed(Roles.MEMBER)
    public List<String> turnedOn(String key, String code) {
        Account account = authority.requireAccount();
        List<String> recovery = steps.turnOn(account, key, code);
        letters.tell(account, "account.second-step-on");
        audit.record("account.second-step-on", account.id());
        return recovery;
    }

    @RolesAllowed(Roles.MEMBER)
    public List<String> renewed() {
        Account account = authority.requireAccount();
        List<RecoveryCode> fresh = RecoveryCode.fresh();
        own(account).renew(fresh);
        letters.tell(account, "account.recovery-renewed");
        audit.record("account.recovery-renewed", account.id());
        return fresh.stream().map(RecoveryCode::text).toList();
    }

    @RolesAllowed(Roles.MEMBER)
    public void turnedOff() {
        Account account = authority.requireAccount();
        if (steps.required(account)) {
            throw DomainException.because("second-step.required");
        }
        kept.remove(own(account));
        letters.tell(account, "account.second-step-off");
        audit.record("account.second-step-off", account.id());
    }

    private SecondStep own(Account account) {
        return kept.lock(account.id()).orElseThrow(() -> DomainException.because("second-step.off-already"));
    }
}
