package be.leuven.som.api.city.v1;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A meeting of a body. */
public final class CityMeeting implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String bodyId;
    private final String bodyCode;
    private final String title;
    private final String state;
    private final long startMicros;
    private final long endMicros;
    private final String place;
    private final int calendarSequence;

    /** Times are kept to the microsecond. */
    public CityMeeting(
            String id,
            String bodyId,
            String bodyCode,
            String title,
            String state,
            Instant startsAt,
            Instant endsAt,
            String place,
            int calendarSequence) {
        this.id = id;
        this.bodyId = bodyId;
        this.bodyCode = bodyCode;
        this.title = title;
        this.state = state;
        this.startMicros = ChronoUnit.MICROS.between(Instant.EPOCH, startsAt);
        this.endMicros = ChronoUnit.MICROS.between(Instant.EPOCH, endsAt);
        this.place = place;
        this.calendarSequence = calendarSequence;
    }

    /** A UUID; never changes. */
    public String id() {
        return id;
    }

    /** The {@link CityBody#id() id} of the body that meets. */
    public String bodyId() {
        return bodyId;
    }

    /** The {@link CityBody#code() code} of the body that meets. */
    public String bodyCode() {
        return bodyCode;
    }

    public String title() {
        return title;
    }

    /** Such as {@code CONVENED} or {@code CANCELLED}; others may come. */
    public String state() {
        return state;
    }

    public Instant startsAt() {
        return Instant.EPOCH.plus(startMicros, ChronoUnit.MICROS);
    }

    public Instant endsAt() {
        return Instant.EPOCH.plus(endMicros, ChronoUnit.MICROS);
    }

    /** Where, as people read it; empty when the meeting is online only. */
    public String place() {
        return place;
    }

    /** Grows with each change of time, place or state: the SEQUENCE of RFC 5545. */
    public int calendarSequence() {
        return calendarSequence;
    }

    @Override
    public String toString() {
        return startsAt() + " " + bodyCode + " " + title;
    }
}
