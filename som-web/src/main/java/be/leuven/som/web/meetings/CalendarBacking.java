package be.leuven.som.web.meetings;

import be.leuven.som.api.meeting.HolidayCalendar;
import be.leuven.som.api.meeting.MeetingOverview;
import be.leuven.som.web.format.Functions;
import be.leuven.som.web.meetings.Span.View;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;

/** The calendar: which days, and what is on them; all that is chosen stands in the address. */
@Named
@RequestScoped
public class CalendarBacking {
    private static final int WEEK = 7;

    @Inject
    private MeetingOverview overview;

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
    @Param
    private String body;

    private Span span;
    private List<CalendarDay> days;

    @PostConstruct
    void look() {
        span = new Span(View.called(view), asked());
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
            days = new CalendarDays(overview, holidays, today()).of(span, bodyId());
        }
        return days;
    }

    public List<List<CalendarDay>> getWeeks() {
        return IntStream.range(0, getDays().size() / WEEK)
                .mapToObj(week -> getDays().subList(week * WEEK, (week + 1) * WEEK))
                .toList();
    }

    public List<CalendarDay> getFilledDays() {
        return getDays().stream()
                .filter(d -> d.within() && !d.meetings().isEmpty())
                .toList();
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
        return new Query()
                .with("view", shown == View.MONTH ? null : shown.word())
                .with("day", from)
                .with("body", bodyId())
                .toString();
    }

    private UUID bodyId() {
        return Addressed.id(body).orElse(null);
    }

    public String getBody() {
        return bodyId() == null ? "" : bodyId().toString();
    }

    public Span getSpan() {
        return span;
    }
}
