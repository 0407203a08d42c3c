package be.leuven.som.domain.agreement;

import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What somebody says in the discussion of a working agreement. Part of {@link WorkingAgreement}. */
@Entity
@Table(name = "agreement_comment")
public class AgreementComment {
    @Id
    @Convert(converter = UuidConverter.class)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "agreement_id")
    private WorkingAgreement agreement;

    @Column(name = "revision_number")
    private int revision;

    @Column(name = "person_id")
    @Convert(converter = UuidConverter.class)
    private UUID personId;

    @Column(name = "comment_text")
    private String text;

    @Column(name = "made_at")
    @Convert(converter = InstantConverter.class)
    private Instant madeAt;

    protected AgreementComment() {
        // for persistence
    }

    AgreementComment(WorkingAgreement agreement, int revision, UUID personId, String text, Instant now) {
        this.id = UUID.randomUUID();
        this.agreement = agreement;
        this.revision = revision;
        this.personId = personId;
        this.text = Text.required("comment", text, 2000);
        this.madeAt = now;
    }

    public UUID id() {
        return id;
    }

    /** The number of the revision that it is about. */
    public int revision() {
        return revision;
    }

    public UUID personId() {
        return personId;
    }

    public String text() {
        return text;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
