package be.leuven.som.domain.evidence;

/** What a record of the chain testifies to, and what must still stand beside it in the system. */
public enum EvidenceKind {
    /** A charter version was adopted: the hashes of its text and of its PDF. */
    ADOPTION(true, true, true),
    /** A signing round was opened, with its day and place. */
    SIGNING_OPENED(true, false, false),
    /** Somebody signed for a partner. */
    SIGNATURE(true, false, false),
    /** A partner declined to sign, with the reason. */
    REFUSAL(true, false, false),
    /** A version came into force, with its term. */
    IN_FORCE(false, false, false),
    /** A later version came into force, which ended the term of this one. */
    SUPERSEDED(false, false, false),
    /** A certificate was made: the hash of its PDF. */
    CERTIFICATE(true, false, true);

    private final boolean row;
    private final boolean text;
    private final boolean document;

    EvidenceKind(boolean row, boolean text, boolean document) {
        this.row = row;
        this.text = text;
        this.document = document;
    }

    /** Whether a row of the tables says the same. */
    boolean keptAsRow() {
        return row;
    }

    /** Whether it names the hash of a frozen text. */
    boolean namesText() {
        return text;
    }

    /** Whether it names the hash of a PDF. */
    boolean namesDocument() {
        return document;
    }
}
