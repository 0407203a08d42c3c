package be.leuven.som.domain.meeting;

import java.util.UUID;

/** Who has the voice of a seat at this moment. */
public record Voter(UUID seatId, UUID personId) {}
