package be.leuven.som.domain.account;

import java.time.Instant;
import java.util.Optional;

/** Where wrong passwords are counted. */
public interface SignInFailureRepository {
    Optional<SignInFailures> of(String subject);

    /** One more wrong password, counted even when others count at the same moment. */
    void count(String subject, Instant now);

    /** The right password was given: the count begins anew. */
    void forget(String subject);
}
