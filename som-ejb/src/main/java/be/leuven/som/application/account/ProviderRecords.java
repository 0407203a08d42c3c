package be.leuven.som.application.account;

import be.leuven.som.api.account.SignIn.Ticket;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.AccountRepository;
import be.leuven.som.domain.account.ProvenIdentity;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.network.RepresentationRepository;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.EmailAddress;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.SeatRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
    private SeatRepository seats;

    @Inject
    private RepresentationRepository representations;

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

    /** The account with that address, or of the person with that address. */
    private Optional<Account> byAddress(EmailAddress address) {
        return accounts.withEmail(address).or(() -> people.withEmail(address).flatMap(this::ofPerson));
    }

    /** Who has a part in the network gets one when there is none yet; a guest of one meeting has none. */
    private Optional<Account> ofPerson(Person person) {
        return accounts.ofPerson(person.id())
                .or(() -> Optional.of(person).filter(this::takesPart).map(this::make));
    }

    private boolean takesPart(Person person) {
        LocalDate today = Zone.dayOf(clock.instant());
        return !seats.heldBy(person.id(), today).isEmpty()
                || !representations.ofPerson(person.id(), today).isEmpty();
    }

    private Account make(Person person) {
        Account made = new Account(person.email().orElseThrow(), person.name(), person.id(), false, clock.instant());
        accounts.add(made);
        return made;
    }
}
