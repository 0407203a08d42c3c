package be.leuven.som.web.meetings;

import be.leuven.som.api.meeting.HolidayCalendar;
import be.leuven.som.api.meeting.MeetingOverview;
import be.leuven.som.api.meeting.MeetingSummary;
import be.leuven.som.domain.meeting.Holiday;
import be.leuven.som.web.format.Functions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts meetings and holidays on the days of a span. */
record CalendarDays(MeetingOverview overview, HolidayCalendar holidays, LocalDate today) {
    List<CalendarDay> of(Span span, UUID bodyId) {
        Map<LocalDate, List<MeetingSummary>> meetings = overview.between(span.from(), span.until(), bodyId).stream()
                .collect(Collectors.groupingBy(m -> Functions.dayOf(m.startsAt())));
        Map<LocalDate, Holiday> free = holidays.between(span.from(), span.until());
        return span.from()
                .datesUntil(span.until().plusDays(1))
                .map(day -> new CalendarDay(
                        day,
                        span.holds(day),
                        day.equals(today),
                        day.isBefore(today),
                        free.get(day),
                        meetings.getOrDefault(day, List.of())))
                .toList();
    }
}
