package be.leuven.som.domain.shared;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The working agreement that a rule comes from, so that whatever obeys the rule can name it.
 *
 * @param number as people speak of it: werkafspraak 1
 * @param on the day on which it was decided so
 */
public record AgreedBy(UUID agreementId, int number, LocalDate on) {}
