package be.leuven.som.api.agreement;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a value comes to, by an example.
 *
 * @param day of a meeting in the example; null for rules without days
 * @param last the last day on which the invitation, or the minutes, go out in time; null for rules without days
 * @param filled voting seats in the example; 0 but for a quorum
 * @param needed how many of them must be there; 0 but for a quorum
 */
public record RuleMeaning(AgreedRule rule, LocalDate day, LocalDate last, int filled, int needed)
        implements Serializable {}
