package be.leuven.som.web.meetings;

import be.leuven.som.api.meeting.HolidayCalendar;
import be.leuven.som.api.meeting.MeetingCalendar;
import be.leuven.som.domain.structure.BodyKind;
import be.leuven.som.web.format.Functions;
import be.leuven.som.web.meetings.Span.View;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;

/** The calendar: which days, and what is on them; all that is chosen stands in the address. */
@Named
@RequestScoped
public class CalendarBacking {
    private static final int WEEK = 7;

    @Inject
    private MeetingCalendar calendar;

    @Inject
    private HolidayCalendar holidays;

    @Inject
    private Clock clock;

    @Inject
    @Param
    private String view;

    @Inject
    @Param
    private String day;

    @Inject
    private HttpServletRequest request;

    private Span span;
    private CalendarChoice choice;
    private List<CalendarDay> days;

    @PostConstruct
    void look() {
        span = new Span(View.called(view), asked());
        choice = CalendarChoice.of(request);
    }

    private LocalDate asked() {
        try {
            LocalDate wanted = day == null ? today() : LocalDate.parse(day);
            return Span.drawable(wanted) ? wanted : today();
        } catch (DateTimeParseException notADay) {
            return today();
        }
    }

    private LocalDate today() {
        return Functions.dayOf(clock.instant());
    }

    public List<CalendarDay> getDays() {
        if (days == null) {
            days = new CalendarDays(calendar, holidays, today()).of(span, choice.filter());
        }
        return days;
    }

    public List<List<CalendarDay>> getWeeks() {
        return IntStream.range(0, getDays().size() / WEEK)
                .mapToObj(week -> getDays().subList(week * WEEK, (week + 1) * WEEK))
                .toList();
    }

    public List<CalendarDay> getFilledDays() {
        return getDays().stream().filter(d -> d.within() && !d.empty()).toList();
    }

    public String queryForView(String other) {
        return query(View.called(other), span.day());
    }

    public String queryMoved(int by) {
        return query(span.view(), span.moved(by));
    }

    public String getQueryForToday() {
        return query(span.view(), null);
    }

    private String query(View shown, LocalDate from) {
        return choice.query()
                .with("view", shown == View.MONTH ? null : shown.word())
                .with("day", from)
                .toString();
    }

    public CalendarChoice getChoice() {
        return choice;
    }

    /** The same days without any condition. */
    public String getQueryForAll() {
        return new Query()
                .with("view", span.view() == View.MONTH ? null : span.view().word())
                .with("day", span.day())
                .toString();
    }

    public List<BodyKind> getKinds() {
        return List.of(BodyKind.values());
    }

    public Span getSpan() {
        return span;
    }
}
