package be.leuven.som.application.meeting;

import java.util.UUID;

/** Somebody answered a date poll; observed after the transaction succeeds. */
public record PollAnswered(UUID pollId) {}
