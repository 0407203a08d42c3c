package be.leuven.som.domain.evidence;

import be.leuven.som.domain.shared.Sha256;
import java.time.Instant;

/** A piece of what the check looks at, whether it comes from the database or from an exported file, in any order. */
public sealed interface Evidence {
    /**
     * A record of the chain.
     *
     * @param number 1, 2, 3, …
     * @param kind the name of an {@link EvidenceKind}
     * @param subject the UUID of what it is about
     * @param before the hash of the record before it
     * @param payload what it testifies to, as {@link CanonicalLines}
     * @param hash the SHA-256 of {@link #text()}, as it was stored
     */
    record ChainRecord(long number, Instant at, String kind, String subject, String before, String payload, String hash)
            implements Evidence {
        /** The hash before the first record. */
        public static final String BEGINNING = "0".repeat(64);

        /** What is hashed. */
        public String text() {
            return new CanonicalLines()
                            .add("record", number)
                            .add("at", at)
                            .add("kind", kind)
                            .add("subject", subject)
                            .add("before", before)
                            .text()
                    + payload;
        }

        /** Whether its own hash fits it. */
        public boolean whole() {
            return Sha256.of(text()).equals(hash);
        }

        /** The same, with the hash that fits. */
        public ChainRecord sealed() {
            return new ChainRecord(number, at, kind, subject, before, payload, Sha256.of(text()));
        }
    }

    /** What a row of the tables says now, in the words that its record should have. */
    record KeptRow(String kind, String subject, String payload) implements Evidence {}

    /** The text of a charter version as it stands in the system now; the record of its adoption names its hash. */
    record KeptText(String subject, String canonical) implements Evidence {}

    /**
     * The term of an adopted version as it stands in the system now.
     *
     * @param from its first day, or null before it is in force
     * @param until its last day, or null when there is none
     */
    record KeptTerm(String subject, String from, String until) implements Evidence {}

    /** The SHA-256 of a stored PDF, computed now; the record of that kind about that subject names the same. */
    record KeptDocument(String kind, String subject, String hash) implements Evidence {}

    /** Where the chain ends, according to the locked head. */
    record ChainEnd(long number, String hash) implements Evidence {}

    /** A checkpoint that the system made; {@link Checkpoint} says what it holds. */
    record Noted(Checkpoint checkpoint) implements Evidence {}

    /** Something that can't be read. */
    record Unreadable(String where) implements Evidence {}
}
