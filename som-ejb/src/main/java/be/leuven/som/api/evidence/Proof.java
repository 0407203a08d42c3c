package be.leuven.som.api.evidence;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What stands in the chain of evidence about a signature or an adopted text, without names of persons.
 *
 * @param whole whether text, signature and record still fit each other
 * @param label of the charter version
 * @param textHash the SHA-256 of its canonical text
 * @param documentHash the SHA-256 of its PDF
 * @param number of the record
 * @param recordHash of the record
 * @param signature who signed, or null when it is about the text as a whole
 */
public record Proof(
        boolean whole,
        UUID charterId,
        String label,
        LocalDate adoptedOn,
        String textHash,
        String documentHash,
        long number,
        String recordHash,
        Signed signature)
        implements Serializable {
    /**
     * @param statement of commitment, or null
     */
    public record Signed(String partner, String function, Instant at, String sentence, String statement)
            implements Serializable {}
}
