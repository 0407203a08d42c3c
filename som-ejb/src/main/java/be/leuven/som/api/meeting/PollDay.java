package be.leuven.som.api.meeting;

import be.leuven.som.domain.meeting.Holiday;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A day on which a meeting could be.
 *
 * @param holiday or null
 * @param past whether it is over
 */
public record PollDay(LocalDate date, Holiday holiday, boolean past, List<Busy> busy) implements Serializable {
    /** A convened meeting on that day, and who of the members is expected there. */
    public record Busy(String title, Instant from, Instant until, List<String> names) implements Serializable {}
}
