package be.leuven.som.application.account;

import be.leuven.som.api.account.SecondStepAtSignIn;
import be.leuven.som.api.account.SecondStepOffer;
import be.leuven.som.api.account.SignIn.NextStep;
import be.leuven.som.api.account.SignIn.Ticket;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.TokenPurpose;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

@Stateless
@UseCase
@PermitAll
public class SecondStepAtSignInBean implements SecondStepAtSignIn {
    @EJB
    private SecondStepRecords records;

    @Inject
    private CodeCheck check;

    @Inject
    private SecondSteps steps;

    @Inject
    private Tickets tickets;

    @Inject
    private AccountLetters letters;

    @Inject
    private AuditTrail audit;

    /** What it changes and records is done by {@link SecondStepRecords}. */
    @Override
    @Reading
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Ticket code(String ticket, String code, String address) {
        Account account = records.owner(ticket);
        return check.require(account.id(), address, () -> records.codeGiven(ticket, code));
    }

    @Override
    @Reading
    public SecondStepOffer offer(String ticket) {
        return steps.offer(tickets.read(ticket, TokenPurpose.SECOND_STEP));
    }

    @Override
    public TurnedOn turnOn(String ticket, String key, String code) {
        Account account = tickets.read(ticket, TokenPurpose.SECOND_STEP);
        List<String> recovery = steps.turnOn(account, key, code);
        tickets.use(ticket, TokenPurpose.SECOND_STEP);
        letters.tell(account, "account.second-step-on");
        Ticket entry = new Ticket(tickets.issue(account, TokenPurpose.ENTRY), NextStep.ENTER);
        audit.recordAs(account.id().toString(), "account.second-step-on", account.id());
        return new TurnedOn(recovery, entry);
    }
}
