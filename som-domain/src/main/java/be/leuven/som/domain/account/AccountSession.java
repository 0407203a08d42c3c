package be.leuven.som.domain.account;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * That somebody is signed in somewhere. The browser never gets to know its id; it has the key of the web container's session,
 * which remembers this one. Without it here, that session opens nothing.
 */
@Entity
@Table(name = "account_session")
public class AccountSession extends Aggregate {
    /** How late the moment of the last sign of life may be; so it need not be written with each request. */
    public static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    /** Nobody comes back to one that was quiet for so long: the web container ended it after two hours. */
    public static final Duration FORGOTTEN_AFTER = Duration.ofHours(3);

    @Column(name = "account_id")
    @Convert(converter = UuidConverter.class)
    private UUID accountId;

    private String browser;

    @Column(name = "operating_system")
    private String system;

    @Column(name = "began_at")
    @Convert(converter = InstantConverter.class)
    private Instant beganAt;

    /** Since when it counts as begun; later than it did when it alone went on. */
    @Column(name = "counts_from")
    @Convert(converter = InstantConverter.class)
    private Instant countsFrom;

    @Column(name = "seen_at")
    @Convert(converter = InstantConverter.class)
    private Instant seenAt;

    protected AccountSession() {
        // for persistence
    }

    public AccountSession(UUID accountId, Device device, Instant now) {
        super(UUID.randomUUID());
        this.accountId = accountId;
        this.browser = device.browser();
        this.system = device.system();
        this.beganAt = now;
        this.countsFrom = now;
        this.seenAt = now;
    }

    /** Lets it go on after a change that ends every session that began before. */
    public void goOn(Instant now) {
        countsFrom = now;
    }

    public boolean open(Account account) {
        return accountId.equals(account.id()) && account.lets(countsFrom);
    }

    /** Whether its last sign of life is to be written anew. */
    public boolean seenLongAgo(Instant now) {
        return seenAt.plus(SEEN_EVERY).isBefore(now);
    }

    public UUID accountId() {
        return accountId;
    }

    public Device device() {
        return new Device(browser, system);
    }

    public Instant beganAt() {
        return beganAt;
    }

    public Instant seenAt() {
        return seenAt;
    }
}
