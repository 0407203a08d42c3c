package be.leuven.som.infrastructure.security;

import be.leuven.som.application.account.PasswordHashing;
import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Argon2id (RFC 9106) over 19 MiB in two passes, at most as many at once as there are processors; ADR 13 says why. What was
 * hashed by PBKDF2 before it came still fits, until its owner chooses another password.
 */
@ApplicationScoped
public class Argon2Hashing implements PasswordHashing {
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final String MARK = "$argon2id$";
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private Pbkdf2PasswordHash earlier;

    /** What a password for an unknown name is checked against, so that it costs the same. */
    private String nobody;

    protected Argon2Hashing() {
        // for the proxy
    }

    @Inject
    public Argon2Hashing(Pbkdf2PasswordHash earlier) {
        this.earlier = earlier;
    }

    @PostConstruct
    void initialise() {
        nobody = hash("somebody who is not there");
    }

    @Override
    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return inPlace(() ->
                ARGON2.hash(password.getBytes(StandardCharsets.UTF_8), salt).getResult());
    }

    @Override
    public boolean fits(String password, String hash) {
        boolean same = inPlace(() -> check(password, hash == null ? nobody : hash));
        return same && hash != null;
    }

    private boolean check(String password, String hash) {
        return hash.startsWith(MARK)
                ? Argon2Function.getInstanceFromHash(hash).check(password, hash)
                : earlier.verify(password.toCharArray(), hash);
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
