package be.leuven.som.domain.structure;

import be.leuven.som.domain.shared.Period;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A person holds a seat, or stands in on it, during a period (mandaat). Part of its {@link Seat}. */
@Entity
@Table(name = "mandate")
public class Mandate {
    /** Mandates warn this many days before they end (domain rule "Seat and mandate"). */
    static final int WARN_DAYS = 60;

    @Id
    @Convert(converter = UuidConverter.class)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "seat_id")
    private Seat seat;

    @Column(name = "person_id")
    @Convert(converter = UuidConverter.class)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private MandateKind kind;

    @Embedded
    private Period period;

    protected Mandate() {
        // for persistence
    }

    Mandate(Seat seat, UUID personId, MandateKind kind, Period period) {
        this.id = UUID.randomUUID();
        this.seat = seat;
        this.personId = personId;
        this.kind = kind;
        this.period = period;
    }

    public void end(LocalDate lastDay) {
        period = period.endingOn(lastDay);
    }

    /** Ends with the partner that is entitled to the seat; whether there is something left of it. */
    boolean endWith(LocalDate lastDay, LocalDate today) {
        Optional<Period> left = period.cutOff(lastDay, today);
        left.ifPresent(p -> period = p);
        return left.isPresent();
    }

    /** Whether it holds on that day and ends within sixty days of it. */
    public boolean endsSoon(LocalDate day) {
        return period.contains(day) && period.until() != null && !period.until().isAfter(day.plusDays(WARN_DAYS));
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    public MandateKind kind() {
        return kind;
    }

    public Period period() {
        return period;
    }
}
