package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A member proposes something for the agenda of a body.
 *
 * <p>It is accepted when an agenda takes it up: then an item has it as its origin. Who makes the agenda can put it off,
 * with a reason, and then it is offered again for a later meeting.
 */
@Entity
@Table(name = "item_proposal")
public class ItemProposal extends Aggregate {
    @Column(name = "body_id")
    @Convert(converter = UuidConverter.class)
    private UUID bodyId;

    @Column(name = "proposed_by")
    @Convert(converter = UuidConverter.class)
    private UUID proposedBy;

    @Column(name = "proposed_at")
    @Convert(converter = InstantConverter.class)
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "item_type")
    private AgendaItemType type;

    private String title;

    private String why;

    @Column(name = "planned_minutes")
    private int minutes;

    @Column(name = "deferred_reason")
    private String deferredReason;

    @Column(name = "deferred_until")
    private LocalDate deferredUntil;

    private boolean withdrawn;

    protected ItemProposal() {
        // for persistence
    }

    public ItemProposal(
            UUID bodyId, UUID proposedBy, Instant now, AgendaItemType type, String title, String why, int minutes) {
        super(UUID.randomUUID());
        if (type == null) {
            throw DomainException.at("type", "agenda.type-needed");
        }
        if (minutes < 1 || minutes > AgendaItem.MOST_MINUTES) {
            throw DomainException.at("minutes", "agenda.minutes-out-of-range", AgendaItem.MOST_MINUTES);
        }
        this.bodyId = bodyId;
        this.proposedBy = proposedBy;
        this.proposedAt = now;
        this.type = type;
        this.title = Text.required("title", title, 200);
        this.why = Text.required("why", why, 2000);
        this.minutes = minutes;
    }

    /**
     * Not on this agenda: it comes back for a meeting after that day.
     *
     * @param reason that the proposer reads
     */
    public void defer(String reason, LocalDate until) {
        requireNotWithdrawn();
        deferredReason = Text.required("reason", reason, 500);
        deferredUntil = until;
    }

    /** The proposer takes it back. */
    public void withdraw() {
        requireNotWithdrawn();
        withdrawn = true;
    }

    private void requireNotWithdrawn() {
        if (withdrawn) {
            throw DomainException.because("proposal.withdrawn");
        }
    }

    /** Whether it is to be offered for a meeting on that day. */
    public boolean standsFor(LocalDate day) {
        return !withdrawn && (deferredUntil == null || day.isAfter(deferredUntil));
    }

    public UUID bodyId() {
        return bodyId;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public AgendaItemType type() {
        return type;
    }

    public String title() {
        return title;
    }

    public String why() {
        return why;
    }

    public int minutes() {
        return minutes;
    }

    /** Why it was put off the last time; nothing when it never was. */
    public Optional<String> deferredReason() {
        return Optional.ofNullable(deferredReason);
    }

    public boolean withdrawn() {
        return withdrawn;
    }
}
