package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Someone is invited (uitnodiging): on a seat as holder or substitute, or as a guest. Part of its {@link Meeting}.
 *
 * <p>It has a version of its own, so that people who answer at the same moment do not hinder each other.
 */
@Entity
@Table(name = "invitation")
public class Invitation {
    @Id
    @Convert(converter = UuidConverter.class)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @Column(name = "person_id")
    @Convert(converter = UuidConverter.class)
    private UUID personId;

    @Column(name = "seat_id")
    @Convert(converter = UuidConverter.class)
    private UUID seatId;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private boolean voting;

    @Enumerated(EnumType.STRING)
    private Reply reply = Reply.NONE;

    @Column(name = "replied_at")
    @Convert(converter = InstantConverter.class)
    private Instant repliedAt;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    protected Invitation() {
        // for persistence
    }

    Invitation(Meeting meeting, Invitee invitee) {
        this.id = UUID.randomUUID();
        this.meeting = meeting;
        this.personId = invitee.personId();
        this.seatId = invitee.seatId();
        this.capacity = invitee.capacity();
        this.voting = invitee.voting();
    }

    void answer(Reply answer, Instant now) {
        reply = answer;
        repliedAt = now;
    }

    void record(Presence seen) {
        presence = seen;
    }

    /** Whether its vote rests on a mandate that is no longer there: of the holder, or of the seat that is stood in on. */
    boolean lapsed(Collection<Invitee> holders) {
        return voting && holders.stream().noneMatch(h -> isFor(h) || standsInFor(h));
    }

    void lapse() {
        voting = false;
    }

    boolean isFor(Invitee invitee) {
        return personId.equals(invitee.personId())
                && capacity == invitee.capacity()
                && Objects.equals(seatId, invitee.seatId());
    }

    /** Whether its person is invited on a seat as well. */
    boolean hasSeat(Invitee other) {
        return personId.equals(other.personId()) && other.seatId() != null;
    }

    boolean standsInFor(Invitee holder) {
        return capacity == Capacity.SUBSTITUTE && Objects.equals(seatId, holder.seatId());
    }

    boolean standsInFor(Invitation holder) {
        return capacity == Capacity.SUBSTITUTE && seatId != null && seatId.equals(holder.seatId);
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    /** The seat on which the person is invited; a guest has none. */
    public Optional<UUID> seatId() {
        return Optional.ofNullable(seatId);
    }

    public Capacity capacity() {
        return capacity;
    }

    /** Whether the seat has a vote. */
    public boolean voting() {
        return voting;
    }

    public Reply reply() {
        return reply;
    }

    public Optional<Instant> repliedAt() {
        return Optional.ofNullable(repliedAt);
    }

    /** What was recorded after the meeting; nothing before. */
    public Optional<Presence> presence() {
        return Optional.ofNullable(presence);
    }
}
