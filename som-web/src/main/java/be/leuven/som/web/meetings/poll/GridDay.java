package be.leuven.som.web.meetings.poll;

import be.leuven.som.api.meeting.PollDay;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A day of the week grid, with an hour in each cell. */
public record GridDay(PollDay day, List<Cell> cells) {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 20;

    /**
     * One moment that can be offered.
     *
     * @param busy how many of the members are in another meeting then
     */
    public record Cell(LocalDateTime slot, Instant at, boolean chosen, boolean past, int busy) {}

    /** The hours of the day, and every other time that was chosen anywhere. */
    static List<LocalTime> times(Collection<LocalDateTime> chosen) {
        TreeSet<LocalTime> times = new TreeSet<>();
        IntStream.rangeClosed(FIRST_HOUR, LAST_HOUR).forEach(hour -> times.add(LocalTime.of(hour, 0)));
        chosen.forEach(slot -> times.add(slot.toLocalTime()));
        return new ArrayList<>(times);
    }

    static GridDay of(PollDay day, List<LocalTime> times, Set<LocalDateTime> chosen, int minutes, Instant now) {
        return new GridDay(
                day,
                times.stream()
                        .map(day.date()::atTime)
                        .map(slot -> cell(day, slot, chosen.contains(slot), minutes, now))
                        .toList());
    }

    private static Cell cell(PollDay day, LocalDateTime slot, boolean chosen, int minutes, Instant now) {
        Instant at = slot.atZone(BRUSSELS).toInstant();
        Instant end = at.plusSeconds(60L * Math.max(minutes, 1));
        int busy = (int) day.busy().stream()
                .filter(b -> b.from().isBefore(end) && b.until().isAfter(at))
                .flatMap(b -> b.names().stream())
                .distinct()
                .count();
        return new Cell(slot, at, chosen, !at.isAfter(now), busy);
    }

    /** Whether there is anything to copy. */
    public boolean chosen() {
        return cells.stream().anyMatch(Cell::chosen);
    }

    /** The classes of its row. */
    public String styleClass() {
        String free = day.holiday() == null ? "" : day.holiday().ofSchools() ? " poll-school" : " poll-public";
        return "poll-day" + free + (day.past() ? " poll-gone" : "");
    }
}
