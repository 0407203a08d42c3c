package be.leuven.som.domain.charter;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.StaleVersionException;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A clause (artikel) in a version of the charter: a heading and a text in Markdown, perhaps with a translation.
 *
 * <p>It has a version of its own, so that who writes on one clause never overwrites another. Its key stays the same when a
 * later version takes it over; so two versions compare clause by clause. Where it stands is a matter of the
 * {@link CharterVersion}, which also says whether it may change.
 */
@Entity
@Table(name = "charter_clause")
public class Clause extends Aggregate {
    public static final int LONGEST_TEXT = 20_000;
    public static final int LONGEST_HEADING = 200;

    @Column(name = "charter_version_id")
    @Convert(converter = UuidConverter.class)
    private UUID charterVersionId;

    @Column(name = "clause_key")
    @Convert(converter = UuidConverter.class)
    private UUID key;

    @Column(name = "heading")
    private String heading;

    @Lob
    @Column(name = "clause_text")
    private String text;

    @Column(name = "heading_en")
    private String englishHeading;

    @Lob
    @Column(name = "clause_text_en")
    private String englishText;

    @Column(name = "written_by")
    @Convert(converter = UuidConverter.class)
    private UUID writtenBy;

    @Column(name = "written_at")
    @Convert(converter = InstantConverter.class)
    private Instant writtenAt;

    protected Clause() {
        // for persistence
    }

    private Clause(UUID charterVersionId, UUID key) {
        super(UUID.randomUUID());
        this.charterVersionId = charterVersionId;
        this.key = key;
    }

    /** A clause that no version knew before. {@link CharterVersion#add} gives it its place. */
    public static Clause begin(CharterVersion version, Wording wording, UUID writer, Instant now) {
        Clause clause = new Clause(version.id(), UUID.randomUUID());
        clause.say(version, wording, writer, now);
        return clause;
    }

    /** The same clause in a later version. */
    public Clause takenInto(CharterVersion later) {
        Clause same = new Clause(later.id(), key);
        same.heading = heading;
        same.text = text;
        same.englishHeading = englishHeading;
        same.englishText = englishText;
        same.writtenBy = writtenBy;
        same.writtenAt = writtenAt;
        return same;
    }

    /**
     * Writes it anew. A translation stays; who changes the text sees that it may be behind.
     *
     * @param seen the version of it that the writer saw
     * @throws StaleVersionException when somebody else wrote on it since
     */
    public void write(CharterVersion version, long seen, Wording wording, UUID writer, Instant now) {
        requireSeen(seen);
        say(version, wording, writer, now);
    }

    private void say(CharterVersion version, Wording wording, UUID writer, Instant now) {
        version.requireOpen();
        String said = Text.required("text", wording.text(), LONGEST_TEXT);
        ClauseReferences.requireKnown("text", said, version.keys());
        heading = Text.required("heading", wording.heading(), LONGEST_HEADING);
        text = said;
        writtenBy = writer;
        writtenAt = now;
    }

    /** Enters what it says in English; both empty takes the translation away. Allowed after adoption: Dutch binds. */
    public void translate(CharterVersion version, long seen, Wording english) {
        requireSeen(seen);
        String said = Text.optional("englishText", english.text(), LONGEST_TEXT);
        String title = Text.optional("englishHeading", english.heading(), LONGEST_HEADING);
        if (said != null) {
            Text.required("englishHeading", title, LONGEST_HEADING);
            ClauseReferences.requireKnown("englishText", said, version.keys());
        } else if (title != null) {
            Text.required("englishText", null, LONGEST_TEXT);
        }
        englishHeading = title;
        englishText = said;
    }

    private void requireSeen(long seen) {
        if (version() != seen) {
            throw new StaleVersionException(id(), seen, version());
        }
    }

    public UUID charterVersionId() {
        return charterVersionId;
    }

    /** What it is called across versions. */
    public UUID key() {
        return key;
    }

    public Wording wording() {
        return new Wording(heading, text);
    }

    /** The translation, when one was entered. */
    public Optional<Wording> english() {
        return Optional.ofNullable(englishText).map(said -> new Wording(englishHeading, said));
    }

    public UUID writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** What a clause says: its heading, and its text as Markdown source. */
    public record Wording(String heading, String text) {}
}
