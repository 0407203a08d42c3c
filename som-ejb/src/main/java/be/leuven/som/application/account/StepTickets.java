package be.leuven.som.application.account;

import be.leuven.som.api.account.SignIn.NextStep;
import be.leuven.som.api.account.SignIn.Ticket;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.TokenPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What somebody gets after the first step, whichever that was. */
@ApplicationScoped
public class StepTickets {
    private SecondSteps steps;
    private Tickets tickets;

    protected StepTickets() {
        // for the proxy
    }

    @Inject
    public StepTickets(SecondSteps steps, Tickets tickets) {
        this.steps = steps;
        this.tickets = tickets;
    }

    Ticket after(Account account) {
        NextStep next = steps.after(account);
        TokenPurpose purpose = next == NextStep.ENTER ? TokenPurpose.ENTRY : TokenPurpose.SECOND_STEP;
        return new Ticket(tickets.issue(account, purpose), next);
    }
}
