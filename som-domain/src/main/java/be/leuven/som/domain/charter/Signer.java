package be.leuven.som.domain.charter;

import java.util.UUID;

/**
 * Who signs for a partner, and by what.
 *
 * @param function what the person is for the partner
 * @param mandateId the representation, or the mandate on a seat of the partner, that holds today
 */
public record Signer(UUID partnerId, UUID personId, String function, UUID mandateId) {}
