package be.leuven.som.infrastructure.persistence;

import be.leuven.som.application.link.SigningKey;
import be.leuven.som.domain.account.SigningSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.Base64;

/** One row, made by the migration without a secret; who needs it first fills it in, with the row locked. */
@ApplicationScoped
class JpaSigningKey implements SigningKey {
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Override
    public byte[] bytes() {
        SigningSecret secret = em.find(SigningSecret.class, SigningSecret.ONLY);
        if (secret.value().isEmpty()) {
            em.refresh(secret, LockModeType.PESSIMISTIC_WRITE);
        }
        return Base64.getDecoder().decode(secret.value().orElseGet(() -> fresh(secret)));
    }

    private static String fresh(SigningSecret secret) {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return secret.begin(Base64.getEncoder().encodeToString(bytes));
    }
}
