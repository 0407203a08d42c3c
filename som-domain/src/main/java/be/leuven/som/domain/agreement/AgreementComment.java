package be.leuven.som.domain.agreement;

import be.leuven.som.domain.shared.Remark;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What somebody says in the discussion of a working agreement. Part of {@link WorkingAgreement}. */
@Entity
@Table(name = "agreement_comment")
public class AgreementComment extends Remark {
    @ManyToOne(optional = false)
    @JoinColumn(name = "agreement_id")
    private WorkingAgreement agreement;

    @Column(name = "revision_number")
    private int revision;

    protected AgreementComment() {
        // for persistence
    }

    AgreementComment(WorkingAgreement agreement, int revision, UUID personId, String text, Instant now) {
        super(personId, text, now);
        this.agreement = agreement;
        this.revision = revision;
    }

    /** The number of the revision that it is about. */
    public int revision() {
        return revision;
    }
}
