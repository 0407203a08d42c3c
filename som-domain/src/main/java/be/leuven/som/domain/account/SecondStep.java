package be.leuven.som.domain.account;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * That its owner gives a code after the password: from an app, or one of the recovery codes. Each counts once.
 *
 * <p>The secret is kept sealed, by a key outside the database; of recovery codes only hashes are kept.
 */
@Entity
@Table(name = "second_step")
public class SecondStep extends Aggregate {
    @Column(name = "account_id")
    @Convert(converter = UuidConverter.class)
    private UUID accountId;

    @Column(name = "sealed_secret")
    private String sealedSecret;

    /** No code of this step or an earlier one counts any more. */
    @Column(name = "last_step")
    private long lastStep;

    @Column(name = "recovery_hashes")
    private String recoveryHashes;

    @Convert(converter = InstantConverter.class)
    private Instant since;

    protected SecondStep() {
        // for persistence
    }

    /** @throws DomainException at "code" when this is not a code of that secret now */
    public SecondStep(
            UUID accountId,
            SharedSecret secret,
            String sealedSecret,
            String code,
            List<RecoveryCode> recovery,
            Instant now) {
        super(UUID.randomUUID());
        this.accountId = accountId;
        this.sealedSecret = sealedSecret;
        this.since = now;
        if (!take(secret, code, now)) {
            throw DomainException.at("code", "code.not-of-app");
        }
        renew(recovery);
    }

    /** Whether the code counts; then it does not a second time, and none before it. */
    public final boolean take(SharedSecret secret, String code, Instant now) {
        OptionalLong step = TimeCode.step(secret, code, now);
        boolean counts = step.isPresent() && step.getAsLong() > lastStep;
        if (counts) {
            lastStep = step.getAsLong();
        }
        return counts;
    }

    /** Whether it is a recovery code that was not used yet; then it is now. */
    public boolean take(RecoveryCode code) {
        List<String> left = new ArrayList<>(hashes());
        boolean counts = left.remove(code.hash());
        recoveryHashes = String.join(" ", left);
        return counts;
    }

    /** Other recovery codes take the place of those before. */
    public final void renew(List<RecoveryCode> codes) {
        recoveryHashes = codes.stream().map(RecoveryCode::hash).collect(Collectors.joining(" "));
    }

    private List<String> hashes() {
        return recoveryHashes.isEmpty() ? List.of() : List.of(recoveryHashes.split(" ", -1));
    }

    public int recoveryCodesLeft() {
        return hashes().size();
    }

    public UUID accountId() {
        return accountId;
    }

    public String sealedSecret() {
        return sealedSecret;
    }

    public Instant since() {
        return since;
    }
}
