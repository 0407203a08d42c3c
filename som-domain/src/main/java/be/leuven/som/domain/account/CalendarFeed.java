package be.leuven.som.domain.account;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * The address at which the owner's own calendar program reads the owner's meetings, without signing in.
 *
 * <p>Only the hash of its secret is kept. An account has at most one: a new address makes the old one useless.
 */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed extends Aggregate {
    @Column(name = "account_id")
    @Convert(converter = UuidConverter.class)
    private UUID accountId;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "made_at")
    @Convert(converter = InstantConverter.class)
    private Instant madeAt;

    protected CalendarFeed() {
        // for persistence
    }

    public CalendarFeed(UUID accountId, String secretHash, Instant now) {
        super(UUID.randomUUID());
        this.accountId = accountId;
        this.secretHash = secretHash;
        this.madeAt = now;
    }

    /** Gives it another secret; the address with the one before works no more. */
    public void renew(String newSecretHash, Instant now) {
        secretHash = newSecretHash;
        madeAt = now;
    }

    public UUID accountId() {
        return accountId;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
