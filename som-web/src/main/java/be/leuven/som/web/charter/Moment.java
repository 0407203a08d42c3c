package be.leuven.som.web.charter;

import be.leuven.som.api.text.Dates;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A day and a time of day in Brussels, as two fields hold them. */
public class Moment implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private LocalDate day;
    private LocalTime time;

    void at(Instant instant) {
        day = Dates.dayOf(instant);
        time = instant.atZone(BRUSSELS).toLocalTime();
    }

    /** Null while one of both is missing. */
    Instant instant() {
        return day == null || time == null
                ? null
                : day.atTime(time).atZone(BRUSSELS).toInstant();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }
}
