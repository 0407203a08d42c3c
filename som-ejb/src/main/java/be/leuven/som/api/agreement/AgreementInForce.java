package be.leuven.som.api.agreement;

import be.leuven.som.api.Localized;
import be.leuven.som.api.agreement.AgreementDetails.DecisionReference;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A working agreement as everybody may read it: what holds today, and no person.
 *
 * @param bodyName null when it is for the whole network
 * @param rules what it lays down
 * @param principle the basic principle that it serves, or null
 * @param clause of the present charter that it comes from, or null
 * @param since the first day of this wording
 * @param decision that agreed it
 * @param published whether everybody may read that decision
 */
public record AgreementInForce(
        int number,
        String title,
        String text,
        Localized bodyName,
        List<AgreedRule> rules,
        String principle,
        CharterClause clause,
        LocalDate since,
        DecisionReference decision,
        boolean published)
        implements Serializable {}
