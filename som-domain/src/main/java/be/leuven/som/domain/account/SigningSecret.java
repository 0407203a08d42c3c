package be.leuven.som.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;

/** The secret with which personal links are signed; set once. Whoever reads it can make links. */
@Entity
@Table(name = "signing_secret")
public class SigningSecret {
    /** The id of the one row. */
    public static final int ONLY = 1;

    @Id
    private int id;

    @Version
    private long version;

    @Column(name = "secret")
    private String value;

    protected SigningSecret() {
        // for persistence
    }

    /** Takes a secret, unless there is one already; gives the one that holds. */
    public String begin(String secret) {
        if (value == null) {
            value = secret;
        }
        return value;
    }

    public Optional<String> value() {
        return Optional.ofNullable(value);
    }
}
