package be.leuven.som.domain.charter;

import java.util.UUID;

/** Somebody who speaks for a partner, by a representation that holds at that moment. */
public record Speaker(UUID personId, UUID partnerId) {}
