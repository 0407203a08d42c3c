package be.leuven.som.domain.account;

import be.leuven.som.domain.shared.InstantConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The wrong passwords in a row for one account name or from one network address; both are kept as a hash. */
@Entity
@Table(name = "sign_in_failures")
public class SignInFailures {
    @Id
    @Column(name = "subject")
    private String subject;

    @Version
    private long version;

    private int failures;

    @Column(name = "last_at")
    @Convert(converter = InstantConverter.class)
    private Instant lastAt;

    protected SignInFailures() {
        // for persistence
    }

    public SignInFailures(String subject, Instant now) {
        this.subject = subject;
        this.lastAt = now;
    }

    public void failed(Instant now) {
        failures = lastAt.plus(SlowDownPolicy.MEMORY).isBefore(now) ? 1 : failures + 1;
        lastAt = now;
    }

    public boolean mustWait(SlowDownPolicy policy, Instant now) {
        return now.isBefore(policy.nextAttempt(failures, lastAt));
    }
}
