package be.leuven.som.application.meeting;

import be.leuven.som.api.meeting.HolidayCalendar;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.domain.meeting.FlemishCalendar;
import be.leuven.som.domain.meeting.Holiday;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

@Stateless
@UseCase
@Reading
@PermitAll
public class HolidayCalendarBean implements HolidayCalendar {
    @Override
    public Map<LocalDate, Holiday> between(LocalDate from, LocalDate until) {
        Map<LocalDate, Holiday> holidays = new TreeMap<>();
        from.datesUntil(until.plusDays(1))
                .forEach(day -> FlemishCalendar.on(day).ifPresent(holiday -> holidays.put(day, holiday)));
        return holidays;
    }
}
