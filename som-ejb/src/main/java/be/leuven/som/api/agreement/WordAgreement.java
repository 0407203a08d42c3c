package be.leuven.som.api.agreement;

import be.leuven.som.domain.agreement.Measure;
import java.io.Serializable;
import java.util.UUID;

/**
 * The words of a working agreement, proposed or written anew.
 *
 * @param id null to propose one
 * @param version that the user saw; 0 to propose one
 * @param bodyId the body that it is for, or null for the whole network; fixed once it is proposed
 * @param reason why, or null
 * @param principle the basic principle that it serves, or null
 * @param clauseKey the clause of the charter that it comes from, or null
 * @param measure null when nothing tells whether it is kept
 */
public record WordAgreement(
        UUID id,
        long version,
        UUID bodyId,
        String title,
        String text,
        String reason,
        String principle,
        UUID clauseKey,
        Measure measure,
        RuleValues rules)
        implements Serializable {}
