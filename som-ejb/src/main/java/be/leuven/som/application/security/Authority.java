package be.leuven.som.application.security;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.AccountRepository;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.SeatRepository;
import be.leuven.som.domain.structure.Standing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Who calls, and what that one may do now: an account leads to a person, the person's mandates of today to a standing.
 *
 * <p>Read once a request.
 */
@RequestScoped
public class Authority {
    private CallerName caller;
    private AccountRepository accounts;
    private SeatRepository seats;
    private Clock clock;

    private Optional<Account> account;
    private Standing standing;

    protected Authority() {
        // for the proxy
    }

    @Inject
    public Authority(CallerName caller, AccountRepository accounts, SeatRepository seats, Clock clock) {
        this.caller = caller;
        this.accounts = accounts;
        this.seats = seats;
        this.clock = clock;
    }

    /** The account of the caller; nothing for a visitor and for the city's IT. */
    public Optional<Account> account() {
        if (account == null) {
            account = accountId(caller.name()).flatMap(accounts::find);
        }
        return account;
    }

    /** @throws NotAllowed for who has no account */
    public Account requireAccount() {
        return account().orElseThrow(() -> new NotAllowed("be somebody"));
    }

    private static Optional<UUID> accountId(String name) {
        return name.length() == 36 ? Optional.of(UUID.fromString(name)) : Optional.empty();
    }

    public boolean signedIn() {
        return account().isPresent();
    }

    /** The person that calls; nothing for one who only runs the system. */
    public Optional<UUID> person() {
        return account().flatMap(Account::personId);
    }

    public Standing standing() {
        if (standing == null) {
            LocalDate today = Zone.dayOf(clock.instant());
            standing = person().map(id -> Standing.of(id, seats.heldBy(id, today), today))
                    .orElse(Standing.NONE);
        }
        return standing;
    }

    /** @throws NotAllowed unless the caller may convene, run and record the meetings of that body */
    public void requireRunning(UUID bodyId) {
        if (!standing().mayRunMeetingsOf(bodyId)) {
            throw new NotAllowed("run meetings of body " + bodyId);
        }
    }

    /** @throws NotAllowed for one who is nobody in the network */
    public UUID requirePerson() {
        return person().orElseThrow(() -> new NotAllowed("act as a person of the network"));
    }
}
