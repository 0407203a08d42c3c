package be.leuven.som.domain.evidence;

/**
 * Something that is not whole.
 *
 * @param what the record, text, row or file that it is about
 */
public record Finding(Kind kind, String what) {
    /** What can be wrong, each with its sentence for the command line; pages have their own words. */
    public enum Kind {
        RECORD_CHANGED("record %s was changed: its hash does not fit it"),
        RECORD_MISSING("record %s is missing"),
        RECORD_TWICE("record %s is there twice, or out of its place"),
        RECORD_DETACHED("record %s does not follow the record before it"),
        END_CUT_OFF("the chain is cut off: it should end with record %s"),
        END_MOVED("the end of the chain does not fit its last record: %s"),
        END_MISSING("the end of the chain is missing: %s"),
        CHECKPOINT_FORGED("the signature of the checkpoint of %s does not fit it"),
        CHECKPOINT_CONTRADICTED("the chain is not the one that was noted at the checkpoint of %s"),
        TEXT_CHANGED("the text of charter version %s was changed after its adoption"),
        TEXT_MISSING("the text of charter version %s is missing"),
        DOCUMENT_CHANGED("a PDF was changed after it was made: %s"),
        DOCUMENT_MISSING("a PDF is missing: %s"),
        ROW_CHANGED("the table says something else than the record: %s"),
        ROW_MISSING("a row is missing for what the chain says: %s"),
        ROW_UNPROVED("the chain knows nothing of what the table says: %s"),
        UNREADABLE("it cannot be read: %s");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    @Override
    public String toString() {
        return String.format(kind.sentence, what);
    }
}
