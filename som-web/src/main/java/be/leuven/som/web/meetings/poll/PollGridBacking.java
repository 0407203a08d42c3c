package be.leuven.som.web.meetings.poll;

import be.leuven.som.api.meeting.PollDay;
import be.leuven.som.api.meeting.PollPlanning;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;

/** The week grid in which slots are clicked, copied and typed. */
@Named
@ViewScoped
public class PollGridBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final int MOST_WEEKS_AHEAD = 260;

    @Inject
    private OpenPoll open;

    @Inject
    private PollDraftBacking draft;

    @Inject
    private PollPlanning polls;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private LocalDate monday;
    private LocalDate copying;

    @PostConstruct
    void begin() {
        PollForm form = open.getForm();
        monday = monday(
                form.slots().isEmpty()
                        ? today().plusWeeks(2)
                        : form.slots().first().toLocalDate());
    }

    /** A cell was pressed: the script sends which. */
    public void toggle() {
        String sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("slot");
        try {
            LocalDateTime slot = LocalDateTime.parse(sent == null ? "" : sent);
            if (!tooFar(slot.toLocalDate())) {
                open.getForm().toggle(slot);
                draft.changed();
            }
        } catch (DateTimeParseException notFromTheGrid) {
            attempt.warn(words.of("poll", "other.needed"));
        }
    }

    public void remove(LocalDateTime slot) {
        open.getForm().slots().remove(slot);
        draft.changed();
    }

    public void copy(LocalDate day) {
        copying = day;
    }

    public void paste(LocalDate day) {
        List.copyOf(open.getForm().slots()).stream()
                .filter(slot -> slot.toLocalDate().equals(copying))
                .map(slot -> day.atTime(slot.toLocalTime()))
                .filter(slot -> slot.atZone(BRUSSELS).toInstant().isAfter(clock.instant()))
                .forEach(open.getForm().slots()::add);
        draft.changed();
    }

    /** Shows the week of that day. */
    void show(LocalDate day) {
        monday = monday(day);
    }

    public void move(int weeks) {
        LocalDate there = monday.plusWeeks(weeks);
        if (!tooFar(there) && !there.isBefore(monday(today()))) {
            monday = there;
        }
    }

    public List<GridDay> getDays() {
        Instant now = clock.instant();
        PollForm form = open.getForm();
        List<LocalTime> times = getTimes();
        List<PollDay> week = polls.week(form.getBodyId(), monday);
        return week.stream()
                .map(day -> GridDay.of(day, times, form.slots(), form.length(), now))
                .toList();
    }

    public List<LocalTime> getTimes() {
        return GridDay.times(open.getForm().slots());
    }

    /** The slots that are offered, of all weeks. */
    public List<GridDay.Cell> getChosen() {
        return cells(open.getForm().slots());
    }

    public List<GridDay.Cell> cells(Collection<LocalDateTime> slots) {
        return slots.stream()
                .map(slot -> new GridDay.Cell(slot, slot.atZone(BRUSSELS).toInstant(), true, false, 0))
                .toList();
    }

    /** Beyond what anybody plans: a slip. */
    boolean tooFar(LocalDate day) {
        return day.isAfter(today().plusWeeks(MOST_WEEKS_AHEAD));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BRUSSELS);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public LocalDate getMonday() {
        return monday;
    }

    public LocalDate getCopying() {
        return copying;
    }
}
