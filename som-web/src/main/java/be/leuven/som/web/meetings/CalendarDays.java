package be.leuven.som.web.meetings;

import be.leuven.som.api.meeting.CalendarContents;
import be.leuven.som.api.meeting.CalendarContents.Tentative;
import be.leuven.som.api.meeting.CalendarFilter;
import be.leuven.som.api.meeting.HolidayCalendar;
import be.leuven.som.api.meeting.MeetingCalendar;
import be.leuven.som.api.meeting.MeetingSummary;
import be.leuven.som.domain.meeting.Holiday;
import be.leuven.som.web.format.Functions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts meetings, slots of date polls and holidays on the days of a span. */
record CalendarDays(MeetingCalendar calendar, HolidayCalendar holidays, LocalDate today) {
    List<CalendarDay> of(Span span, CalendarFilter filter) {
        CalendarContents contents = calendar.between(span.from(), span.until(), filter);
        Map<LocalDate, List<MeetingSummary>> meetings =
                contents.meetings().stream().collect(Collectors.groupingBy(m -> Functions.dayOf(m.startsAt())));
        Map<LocalDate, List<Tentative>> tentative =
                contents.tentative().stream().collect(Collectors.groupingBy(t -> Functions.dayOf(t.startsAt())));
        Map<LocalDate, Holiday> free = holidays.between(span.from(), span.until());
        return span.from()
                .datesUntil(span.until().plusDays(1))
                .map(day -> new CalendarDay(
                        day,
                        span.holds(day),
                        day.equals(today),
                        day.isBefore(today),
                        free.get(day),
                        meetings.getOrDefault(day, List.of()),
                        tentative.getOrDefault(day, List.of())))
                .toList();
    }
}
