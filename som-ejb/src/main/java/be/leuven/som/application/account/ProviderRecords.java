package be.leuven.som.application.account;

import be.leuven.som.api.account.SignIn.Ticket;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.AccountRepository;
import be.leuven.som.domain.account.ProvenIdentity;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.EmailAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Finds whose account it is that the provider vouches for. */
@Stateless
@UseCase
@PermitAll
public class ProviderRecords {
    @Inject
    private AccountRepository accounts;

    @Inject
    private PersonRepository people;

    @Inject
    private StepTickets tickets;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public Ticket arrived(ProvenIdentity identity) {
        Account account = byCode(identity)
                .or(() -> identity.email().flatMap(this::byAddress))
                .filter(Account::mayBeReset)
                .orElseThrow(() -> DomainException.because("provider.nobody"));
        account.knownElsewhere();
        Ticket ticket = tickets.after(account);
        audit.recordAs(account.id().toString(), "account.known-elsewhere", account.id());
        return ticket;
    }

    private Optional<Account> byCode(ProvenIdentity identity) {
        return identity.code().flatMap(accounts::withProviderCode);
    }

    /** The account with that address, or that of the person with that address, who gets one when there is none yet. */
    private Optional<Account> byAddress(EmailAddress address) {
        return accounts.withEmail(address).or(() -> people.withEmail(address).map(this::ofPerson));
    }

    private Account ofPerson(Person person) {
        return accounts.ofPerson(person.id()).orElseGet(() -> {
            Account made =
                    new Account(person.email().orElseThrow(), person.name(), person.id(), false, clock.instant());
            accounts.add(made);
            return made;
        });
    }
}
