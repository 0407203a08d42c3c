package be.leuven.som.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The days on which something holds: from the first day up to and including the last one, or without an end.
 *
 * <p>Days are calendar days in Europe/Brussels. "Who is in this body on 12 June 2015" has one right answer because both
 * ends belong to the period.
 */
@Embeddable
public class Period {
    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    protected Period() {
        // for persistence
    }

    private Period(LocalDate from, LocalDate until) {
        if (from == null) {
            throw DomainException.at("from", "period.from-needed");
        }
        if (until != null && until.isBefore(from)) {
            throw DomainException.at("until", "period.ends-before-it-begins", from, until);
        }
        this.from = from;
        this.until = until;
    }

    public static Period from(LocalDate from) {
        return new Period(from, null);
    }

    /** From the first day up to and including the last; a null last day leaves the end open. */
    public static Period between(LocalDate first, LocalDate last) {
        return new Period(first, last);
    }

    public LocalDate from() {
        return from;
    }

    /** The last day, or null when there is no end. */
    public LocalDate until() {
        return until;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public boolean overlaps(Period other) {
        return (until == null || !other.from.isAfter(until)) && (other.until == null || !from.isAfter(other.until));
    }

    /** The same period, ended on that day at the latest. */
    public Period endingOn(LocalDate last) {
        return until != null && until.isBefore(last) ? this : new Period(from, last);
    }

    /**
     * What is left of it when it is cut off after that day; nothing when it would only have begun later.
     *
     * @throws DomainException when it began between that day and today: what has been can't be undone
     */
    public Optional<Period> cutOff(LocalDate last, LocalDate today) {
        if (!from.isAfter(last)) {
            return Optional.of(endingOn(last));
        }
        if (!from.isAfter(today)) {
            throw DomainException.at("endedOn", "period.begun-meanwhile", from);
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Period that && from.equals(that.from) && Objects.equals(until, that.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, until);
    }

    @Override
    public String toString() {
        return from + " – " + (until == null ? "…" : until);
    }
}
