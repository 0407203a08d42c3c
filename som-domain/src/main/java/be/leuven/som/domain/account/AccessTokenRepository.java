package be.leuven.som.domain.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where personal links are kept. */
public interface AccessTokenRepository {
    void add(AccessToken token);

    Optional<AccessToken> withHash(String secretHash);

    void remove(AccessToken token);

    /** Removes those for this purpose whose time is over. */
    void clear(TokenPurpose purpose, Instant now);

    /** Makes every unused link of this purpose for this account useless; a null account means those without one. */
    void withdraw(TokenPurpose purpose, UUID accountId, Instant now);
}
