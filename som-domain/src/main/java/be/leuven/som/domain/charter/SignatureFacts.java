package be.leuven.som.domain.charter;

import be.leuven.som.domain.evidence.CanonicalLines;
import java.time.Instant;

/**
 * What a signature says, in the words that are hashed: built from the aggregate when it is made, and from the row of the
 * table when it is checked.
 *
 * @param version the id of the charter version
 * @param text the SHA-256 of its canonical text
 * @param document the SHA-256 of its PDF
 * @param function of the signer for the partner
 * @param mandate the id of the representation or the mandate by which the person signs
 * @param sentence what was agreed to
 * @param where see {@link SigningPlace}
 * @param witness under whose eye it was signed at the table, or null
 * @param statement the commitment statement of the partner, or null
 */
public record SignatureFacts(
        String version,
        String text,
        String document,
        String partner,
        String person,
        String function,
        String mandate,
        String sentence,
        String where,
        String witness,
        String statement,
        Instant signedAt) {
    /** How every signer shows who it is; there is one way. */
    private static final String AUTHENTICATED = "PASSWORD";

    public CanonicalLines lines() {
        return new CanonicalLines()
                .add("version", version)
                .add("text", text)
                .add("document", document)
                .add("partner", partner)
                .add("person", person)
                .add("function", function)
                .add("mandate", mandate)
                .add("sentence", sentence)
                .add("authenticated", AUTHENTICATED)
                .add("place", where)
                .add("witness", witness)
                .add("statement", statement)
                .add("signed", signedAt);
    }
}
