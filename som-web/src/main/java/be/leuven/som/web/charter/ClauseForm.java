package be.leuven.som.web.charter;

import be.leuven.som.api.charter.CharterText.ClauseView;
import be.leuven.som.api.charter.CharterWriting.WriteClause;
import be.leuven.som.domain.charter.CharterSection;
import java.io.Serializable;
import java.util.UUID;

/** A clause as it is typed: one that is there, or a new one at the end of a section. */
public class ClauseForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CharterSection section;
    private final UUID key;
    private long seen;
    private String heading;
    private String text;
    private boolean translation;
    private ClauseView theirs;

    private ClauseForm(CharterSection section, UUID key) {
        this.section = section;
        this.key = key;
    }

    static ClauseForm in(CharterSection section) {
        return new ClauseForm(section, null);
    }

    static ClauseForm of(ClauseView clause) {
        ClauseForm form = new ClauseForm(null, clause.key());
        form.seen = clause.version();
        form.heading = clause.heading();
        form.text = clause.text();
        return form;
    }

    /** What a clause says in English. */
    static ClauseForm translationOf(ClauseView clause) {
        ClauseForm form = of(clause);
        form.heading = clause.englishHeading();
        form.text = clause.englishText();
        form.translation = true;
        return form;
    }

    /** Somebody else wrote meanwhile: both are shown, and saving again means having seen theirs. */
    void clashes(ClauseView now) {
        theirs = now;
        seen = now.version();
    }

    WriteClause command(UUID charterId) {
        return new WriteClause(charterId, key, seen, heading, text);
    }

    public boolean isTranslation() {
        return translation;
    }

    /** Where a new clause goes; null for one that is there. */
    public CharterSection getSection() {
        return section;
    }

    /** Null for a new clause. */
    public UUID getKey() {
        return key;
    }

    /** The version that is typed upon; a page that saves by itself sends its own. */
    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** What somebody else wrote meanwhile, or null. */
    public ClauseView getTheirs() {
        return theirs;
    }
}
