package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.AgreedBy;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How soon after a meeting its minutes go round. Source: working agreement 2 of the charter, within ten working days.
 *
 * <p>The day of the meeting does not count, nor do weekends and public holidays in Flanders.
 *
 * @param workingDays how many working days there are for it
 * @param source the working agreement that asks it; null when nothing is agreed
 */
public record MinutesDeadline(int workingDays, AgreedBy source) {
    /** What holds as long as nothing is agreed. Only who looks for an agreement first may fall back on it. */
    public static final MinutesDeadline STANDARD = new MinutesDeadline(10, null);

    /** The last day on which the minutes of a meeting held on that day are in time. */
    public LocalDate lastDayAfter(LocalDate held) {
        LocalDate day = held;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            left -= FlemishCalendar.workingDay(day) ? 1 : 0;
        }
        return day;
    }

    public Optional<AgreedBy> agreedBy() {
        return Optional.ofNullable(source);
    }
}
