package be.leuven.som.domain.account;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A personal link that works once and not for long.
 *
 * <p>Only the hash of its secret is kept: who reads the database can't use the link.
 */
@Entity
@Table(name = "access_token")
public class AccessToken extends Aggregate {
    @Column(name = "secret_hash")
    private String secretHash;

    @Enumerated(EnumType.STRING)
    private TokenPurpose purpose;

    @Column(name = "account_id")
    @Convert(converter = UuidConverter.class)
    private UUID accountId;

    @Column(name = "expires_at")
    @Convert(converter = InstantConverter.class)
    private Instant expiresAt;

    @Column(name = "made_at")
    @Convert(converter = InstantConverter.class)
    private Instant madeAt;

    @Column(name = "used_at")
    @Convert(converter = InstantConverter.class)
    private Instant usedAt;

    protected AccessToken() {
        // for persistence
    }

    /** @param accountId the account that it opens; null when it is to make the first one */
    public AccessToken(String secretHash, TokenPurpose purpose, UUID accountId, Instant now, Duration valid) {
        super(UUID.randomUUID());
        this.secretHash = secretHash;
        this.purpose = purpose;
        this.accountId = accountId;
        this.madeAt = now;
        this.expiresAt = now.plus(valid);
    }

    /** Whether it still opens the account: nothing of weight happened to the account since the link was made. */
    public boolean opens(Account account, Instant now) {
        return usable(now) && account.id().equals(accountId) && account.lets(madeAt);
    }

    public boolean usable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    /** Uses the link, which works no second time. */
    public void use(Instant now) {
        if (!usable(now)) {
            throw DomainException.because("token.not-usable");
        }
        usedAt = now;
    }

    public TokenPurpose purpose() {
        return purpose;
    }

    public Optional<UUID> accountId() {
        return Optional.ofNullable(accountId);
    }
}
