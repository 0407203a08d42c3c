package be.leuven.som.domain.shared;

import java.time.LocalDate;
import java.time.Month;

/**
 * A year of work of the network: 1 September up to and including 31 August.
 *
 * @param start the calendar year in which it begins
 */
public record WorkingYear(int start) implements Comparable<WorkingYear> {
    public static WorkingYear of(LocalDate day) {
        return new WorkingYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(start, Month.SEPTEMBER, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(start + 1, Month.AUGUST, 31);
    }

    @Override
    public int compareTo(WorkingYear other) {
        return Integer.compare(start, other.start);
    }

    @Override
    public String toString() {
        return start + "–" + (start + 1);
    }
}
