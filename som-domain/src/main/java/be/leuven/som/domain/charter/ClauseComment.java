package be.leuven.som.domain.charter;

import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Remark;
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
public class ClauseComment extends Remark {
    @Column(name = "charter_version_id")
    @Convert(converter = UuidConverter.class)
    private UUID charterVersionId;

    @Column(name = "clause_key")
    @Convert(converter = UuidConverter.class)
    private UUID clauseKey;

    @Column(name = "partner_id")
    @Convert(converter = UuidConverter.class)
    private UUID partnerId;

    protected ClauseComment() {
        // for persistence
    }

    public ClauseComment(
            CharterVersion version, UUID clauseKey, Speaker speaker, String text, Instant now, LocalDate today) {
        super(speaker.personId(), text, now);
        version.requireConsulted(today);
        if (!version.keys().contains(clauseKey)) {
            throw DomainException.because("clause.gone");
        }
        this.charterVersionId = version.id();
        this.clauseKey = clauseKey;
        this.partnerId = speaker.partnerId();
    }

    public UUID charterVersionId() {
        return charterVersionId;
    }

    public UUID clauseKey() {
        return clauseKey;
    }

    public Speaker speaker() {
        return new Speaker(personId(), partnerId);
    }
}
