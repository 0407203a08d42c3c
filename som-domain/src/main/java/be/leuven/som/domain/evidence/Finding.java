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
        END_MOVED("the noted end of the chain is not its last record: %s"),
        END_MISSING("the noted end of the chain is missing, after record %s"),
        CHECKPOINT_FORGED("the signature of the checkpoint at record %s does not fit it"),
        CHECKPOINT_CONTRADICTED("the chain is not the one that was noted by the checkpoint at record %s"),
        TEXT_CHANGED("the text of charter version %s was changed after its adoption"),
        TERM_CHANGED("the term of charter version %s is not the one that was recorded"),
        TEXT_MISSING("the text of charter version %s is missing"),
        DOCUMENT_CHANGED("a PDF was changed after it was made: %s"),
        DOCUMENT_MISSING("a PDF is missing: %s"),
        ROW_CHANGED("the table says something else than record %s"),
        ROW_MISSING("the table no longer has what record %s says"),
        ROW_UNPROVED("the chain knows nothing of what stands in the table: %s"),
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
