package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.account.SignInFailureRepository;
import be.leuven.som.domain.account.SignInFailures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class JpaSignInFailureRepository implements SignInFailureRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public Optional<SignInFailures> of(String subject) {
        return Optional.ofNullable(em.find(SignInFailures.class, subject));
    }

    @Override
    public void count(String subject, Instant now) {
        SignInFailures known = em.find(SignInFailures.class, subject, LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            known = new SignInFailures(subject, now);
            em.persist(known);
        }
        known.failed(now);
    }

    @Override
    public void forget(String subject) {
        of(subject).ifPresent(em::remove);
    }
}
