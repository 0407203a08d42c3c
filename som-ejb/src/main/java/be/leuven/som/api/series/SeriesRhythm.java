package be.leuven.som.api.series;

import be.leuven.som.domain.meeting.Rhythm;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * What a series is made from.
 *
 * @param yearStart the calendar year in which the working year begins
 * @param other the body that takes turns with the first, or null in a series of one body
 * @param every weeks between two meetings, or which such weekday of the month, 5 for the last
 * @param from the first day on which a meeting may fall
 * @param until the last one
 */
public record SeriesRhythm(
        String title,
        int yearStart,
        Part first,
        Part other,
        Rhythm.Unit unit,
        int every,
        DayOfWeek weekday,
        LocalDate from,
        LocalDate until)
        implements Serializable {
    /**
     * How the meetings of one body are.
     *
     * @param minutes how long they last
     * @param templateId the agenda template that they begin with, or null
     */
    public record Part(UUID bodyId, LocalTime time, int minutes, String place, String videoLink, UUID templateId)
            implements Serializable {}
}
