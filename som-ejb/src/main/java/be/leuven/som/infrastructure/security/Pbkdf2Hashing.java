package be.leuven.som.infrastructure.security;

import be.leuven.som.application.account.PasswordHashing;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** PBKDF2 with HMAC-SHA-256 and 600,000 iterations, at most as many at once as there are processors. */
@ApplicationScoped
public class Pbkdf2Hashing implements PasswordHashing {
    private static final Map<String, String> STRENGTH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
            "Pbkdf2PasswordHash.Iterations", "600000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "16",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private Pbkdf2PasswordHash algorithm;

    /** What a password for an unknown name is checked against, so that it costs the same. */
    private String nobody;

    protected Pbkdf2Hashing() {
        // for the proxy
    }

    @Inject
    public Pbkdf2Hashing(Pbkdf2PasswordHash algorithm) {
        this.algorithm = algorithm;
    }

    @PostConstruct
    void initialise() {
        algorithm.initialize(STRENGTH);
        nobody = algorithm.generate("somebody who is not there".toCharArray());
    }

    @Override
    public String hash(String password) {
        return inPlace(() -> algorithm.generate(password.toCharArray()));
    }

    @Override
    public boolean fits(String password, String hash) {
        boolean same = inPlace(() -> algorithm.verify(password.toCharArray(), hash == null ? nobody : hash));
        return same && hash != null;
    }

    private <T> T inPlace(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
