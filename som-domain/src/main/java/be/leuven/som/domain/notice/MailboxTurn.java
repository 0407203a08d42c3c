package be.leuven.som.domain.notice;

import be.leuven.som.domain.shared.InstantConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Whose turn it is to read the mailbox: of several servers that share the database one does, for a while, so that a server
 * that stopped half-way does not keep the others from reading for good.
 */
@Entity
@Table(name = "mailbox_turn")
public class MailboxTurn {
    /** The id of the one row. */
    public static final int ONLY = 1;

    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Id
    private int id;

    @Version
    private long version;

    @Column(name = "taken_until")
    @Convert(converter = InstantConverter.class)
    private Instant takenUntil;

    protected MailboxTurn() {
        // for persistence
    }

    /** Takes the turn, and gives until when it lasts; nothing when it is somebody else's. */
    public Optional<Instant> take(Instant now) {
        if (takenUntil != null && now.isBefore(takenUntil)) {
            return Optional.empty();
        }
        // as exact as it is kept, to know it again
        takenUntil = now.plus(LONGEST).truncatedTo(ChronoUnit.MICROS);
        return Optional.of(takenUntil);
    }

    /** @param until of the turn that ends; one that somebody else took meanwhile goes on */
    public void giveBack(Instant until) {
        if (until.equals(takenUntil)) {
            takenUntil = null;
        }
    }
}
