package be.leuven.som.domain.charter;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a partner remarks on a clause during a consultation. */
@Entity
@Table(name = "charter_comment")
public class ClauseComment extends Aggregate {
    private static final int LONGEST = 2000;

    @Column(name = "charter_version_id")
    @Convert(converter = UuidConverter.class)
    private UUID charterVersionId;

    @Column(name = "clause_key")
    @Convert(converter = UuidConverter.class)
    private UUID clauseKey;

    @Column(name = "partner_id")
    @Convert(converter = UuidConverter.class)
    private UUID partnerId;

    @Column(name = "person_id")
    @Convert(converter = UuidConverter.class)
    private UUID personId;

    @Column(name = "comment_text")
    private String text;

    @Column(name = "made_at")
    @Convert(converter = InstantConverter.class)
    private Instant madeAt;

    protected ClauseComment() {
        // for persistence
    }

    public ClauseComment(
            CharterVersion version, UUID clauseKey, Speaker speaker, String text, Instant now, LocalDate today) {
        super(UUID.randomUUID());
        version.requireConsulted(today);
        if (!version.keys().contains(clauseKey)) {
            throw DomainException.because("clause.gone");
        }
        this.charterVersionId = version.id();
        this.clauseKey = clauseKey;
        this.partnerId = speaker.partnerId();
        this.personId = speaker.personId();
        this.text = Text.required("comment", text, LONGEST);
        this.madeAt = now;
    }

    public UUID charterVersionId() {
        return charterVersionId;
    }

    public UUID clauseKey() {
        return clauseKey;
    }

    public Speaker speaker() {
        return new Speaker(personId, partnerId);
    }

    public String text() {
        return text;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
