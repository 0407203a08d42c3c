package be.leuven.som.api.agenda;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Puts a proposal off.
 *
 * @param reason that the proposer reads
 * @param day of the meeting that it does not come on; null for today
 */
public record DeferProposal(UUID id, String reason, LocalDate day) implements Serializable {}
