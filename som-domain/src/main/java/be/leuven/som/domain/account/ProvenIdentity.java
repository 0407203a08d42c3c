package be.leuven.som.domain.account;

import be.leuven.som.domain.shared.EmailAddress;
import java.util.Optional;

/**
 * What a provider vouches for.
 *
 * @param email only when the provider checked that it is that person's
 * @param code by which the organisation knows the person
 */
public record ProvenIdentity(Optional<EmailAddress> email, Optional<String> code) {}
