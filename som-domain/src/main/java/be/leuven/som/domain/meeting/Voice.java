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
import java.util.Optional;
import java.util.UUID;

/**
 * A seat has spoken in a round; one seat, one voice. Part of a {@link Round}.
 *
 * <p>In a secret ballot it says no more than that: neither what nor when.
 */
@Entity
@Table(name = "voice")
public class Voice {
    @Id
    @Convert(converter = UuidConverter.class)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "round_id")
    private Round round;

    @Column(name = "seat_id")
    @Convert(converter = UuidConverter.class)
    private UUID seatId;

    @Column(name = "person_id")
    @Convert(converter = UuidConverter.class)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Choice choice;

    @Column(name = "cast_at")
    @Convert(converter = InstantConverter.class)
    private Instant castAt;

    @Column(name = "entered_by")
    @Convert(converter = UuidConverter.class)
    private UUID enteredBy;

    /** What the seat worries about although it consents; over a period only. */
    private String concern;

    /** Votes on paper in a secret ballot. */
    @Column(name = "on_paper")
    private boolean onPaper;

    protected Voice() {
        // for persistence
    }

    Voice(Round round, UUID seatId) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.seatId = seatId;
    }

    /** Takes part in secret. */
    void hide(Voter voter) {
        personId = voter.personId();
    }

    /** Takes part in secret, on paper. */
    void takePaper(Voter voter) {
        hide(voter);
        onPaper = true;
    }

    void say(Voter voter, Choice said, UUID writer, Instant now) {
        personId = voter.personId();
        choice = said;
        concern = null;
        enteredBy = writer.equals(voter.personId()) ? null : writer;
        castAt = now;
    }

    /** Consents, with words on what it worries about. */
    void worry(String words) {
        concern = words;
    }

    /** Rises with each answer. */
    public long version() {
        return version;
    }

    public UUID seatId() {
        return seatId;
    }

    /** Who spoke for the seat. */
    public UUID personId() {
        return personId;
    }

    /** Whether its ballot is a paper one; only in a secret ballot. */
    public boolean onPaper() {
        return onPaper;
    }

    /** Nothing in a secret ballot. */
    public Optional<Choice> choice() {
        return Optional.ofNullable(choice);
    }

    /** What it answered over a period. */
    public Stance stance() {
        if (choice == Choice.OBJECTION) {
            return Stance.OBJECTION;
        }
        return concern == null ? Stance.CONSENT : Stance.CONCERN;
    }

    /** What it worries about although it consents. */
    public Optional<String> concern() {
        return Optional.ofNullable(concern);
    }

    /** Nothing in a secret ballot. */
    public Optional<Instant> castAt() {
        return Optional.ofNullable(castAt);
    }

    /** Who entered it for the voter; nothing when the voter did. */
    public Optional<UUID> enteredBy() {
        return Optional.ofNullable(enteredBy);
    }
}
