package be.leuven.som.usecases;

import static be.leuven.som.domain.meeting.PollChoice.IF_NEED_BE;
import static be.leuven.som.domain.meeting.PollChoice.NO;
import static be.leuven.som.domain.meeting.PollChoice.YES;
import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.StatementCounter;
import be.leuven.som.api.meeting.CalendarContents;
import be.leuven.som.api.meeting.CalendarFilter;
import be.leuven.som.api.meeting.CancelMeeting;
import be.leuven.som.api.meeting.ChooseSlot;
import be.leuven.som.api.meeting.MeetingCalendar;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.api.meeting.MeetingSummary;
import be.leuven.som.api.meeting.PollAnswering;
import be.leuven.som.api.meeting.PollDay;
import be.leuven.som.api.meeting.PollDetails;
import be.leuven.som.api.meeting.PollOverview;
import be.leuven.som.api.meeting.PollPlanning;
import be.leuven.som.api.meeting.PollRunning;
import be.leuven.som.application.meeting.PollRemindersBean;
import be.leuven.som.domain.meeting.Capacity;
import be.leuven.som.domain.meeting.Holiday;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.PollState;
import be.leuven.som.domain.meeting.Reply;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.BodyKind;
import be.leuven.som.usecases.support.As;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.Polls;
import be.leuven.som.usecases.support.UseCaseTest;
import be.leuven.som.usecases.support.Wait;
import be.leuven.som.usecases.support.WaitsForMail;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** From the answers of a date poll to the meeting, with reminders on the way; and both in the calendar. */
@WaitsForMail
class PollMeetingIT extends UseCaseTest {
    private static final CalendarFilter ALL = new CalendarFilter(Set.of(), Set.of(), false, true, true);

    @Inject
    private PollPlanning polls;

    @Inject
    private PollAnswering answering;

    @Inject
    private PollRunning running;

    @Inject
    private PollOverview pollOverview;

    @Inject
    private PollRemindersBean reminders;

    @Inject
    private MeetingCalendar calendar;

    @Inject
    private StatementCounter statements;

    private PollDetails opened(String title, int days) {
        UUID id = as(CHAIR, () -> polls.open(Polls.plan(body("RG"), title, days)));
        return seen(id);
    }

    private PollDetails seen(UUID poll) {
        return as(CHAIR, () -> pollOverview.details(poll).orElseThrow());
    }

    private static ChooseSlot first(PollDetails poll, String urgentReason) {
        return new ChooseSlot(
                poll.id(), poll.version(), poll.slots().get(0).id(), poll.place(), poll.videoLink(), urgentReason);
    }

    @Test
    void the_slot_that_is_chosen_becomes_a_meeting_with_the_answers_carried_over() {
        String title = title();
        PollDetails poll = opened(title, 25);
        doAs(CHAIR, () -> answering.answer(poll.id(), Polls.answer(poll, YES)));
        doAs(CITY, () -> answering.answer(poll.id(), Polls.answer(poll, NO, YES)));
        doAs(SECRETARY, () -> answering.answer(poll.id(), Polls.answer(poll, IF_NEED_BE)));

        MeetingDetails meeting = details(as(CHAIR, () -> running.choose(first(poll, null))));

        assertThat(meeting.state()).isEqualTo(MeetingState.CONVENED);
        assertThat(meeting.title()).isEqualTo(title);
        assertThat(meeting.place()).isEqualTo("Stadhuis");
        assertThat(meeting.startsAt()).isEqualTo(poll.slots().get(0).startsAt());
        assertThat(Duration.between(meeting.startsAt(), meeting.endsAt())).hasMinutes(90);
        assertThat(meeting.agenda()).extracting(MeetingDetails.Item::title).containsExactly("Cijfers", "Besluit");
        assertThat(reply(meeting, "Voorzitter SOM-regie")).isEqualTo(Reply.COMING);
        assertThat(reply(meeting, "Vertegenwoordiger Stad Leuven")).isEqualTo(Reply.EXCUSED);
        assertThat(meeting.invited())
                .filteredOn(i -> i.capacity() == Capacity.HOLDER && i.reply() == Reply.NONE)
                .hasSize(7);
        assertThat(meeting.invited())
                .filteredOn(i -> i.capacity() == Capacity.SUBSTITUTE)
                .extracting(MeetingDetails.Invited::name)
                .containsExactly("Plaatsvervanger Stad Leuven");
        assertThat(mailed("Kun jij Vertegenwoordiger Stad Leuven vervangen? " + title))
                .containsExactly("stad.plaatsvervanger");
        assertThat(mailed("Uitnodiging: " + title)).hasSize(9);
        assertThat(seen(poll.id()).state()).isEqualTo(PollState.CLOSED);
        assertThat(seen(poll.id()).meetingId()).isEqualTo(meeting.id());
    }

    private static Reply reply(MeetingDetails meeting, String name) {
        return meeting.invited().stream()
                .filter(i -> i.name().equals(name))
                .findFirst()
                .orElseThrow()
                .reply();
    }

    @Test
    void a_slot_is_chosen_once_however_many_choose_at_once() {
        String title = title();
        PollDetails poll = opened(title, 25);

        var outcomes = As.<UUID>together(
                List.of(CHAIR, SECRETARY, COORDINATOR),
                Collections.nCopies(3, () -> running.choose(first(poll, null))));

        assertThat(outcomes).filteredOn(o -> o.succeeded()).hasSize(1);
        assertThat(mailed("Uitnodiging: " + title)).hasSize(9);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> as(CHAIR, () -> running.choose(first(poll, null))));
    }

    @Test
    void a_slot_on_short_notice_asks_for_the_reason() {
        LocalDate today = LocalDate.now(Zone.BRUSSELS);
        UUID id = as(CHAIR, () -> polls.open(Polls.plan(body("RG"), title(), today, List.of(in(3), in(4)), null)));
        PollDetails poll = seen(id);
        assertThat(poll.slots()).extracting(PollDetails.Slot::noticeKept).containsOnly(false);

        assertRejected(
                () -> as(CHAIR, () -> running.choose(first(poll, " "))),
                "urgentReason: meeting.notice-shorter-than-agreed");
        assertRejected(
                () -> as(
                        CHAIR,
                        () -> running.choose(new ChooseSlot(
                                id, poll.version(), poll.slots().get(0).id(), null, null, "Brand"))),
                "place: meeting.venue-needed");
        assertThat(seen(id).state()).isEqualTo(PollState.OPEN);

        assertThat(details(as(CHAIR, () -> running.choose(first(poll, "Brand"))))
                        .urgentReason())
                .isEqualTo("Brand");
    }

    @Test
    void only_those_who_have_not_answered_are_reminded_and_nobody_twice_on_a_day() {
        String title = title();
        String subject = "Herinnering: wanneer kun je? " + title;
        PollDetails poll = opened(title, 25);
        doAs(CITY, () -> answering.answer(poll.id(), Polls.answer(poll, YES)));
        assertThat(as(CHAIR, () -> running.remind(poll.id()))).isZero();

        MovableClock.turnOnBy(Duration.ofDays(1));
        assertThat(as(CHAIR, () -> running.remind(poll.id()))).isEqualTo(8);
        assertThat(as(CHAIR, () -> running.remind(poll.id()))).isZero();

        assertThat(mailed(subject)).hasSize(8).doesNotContain(CITY);
    }

    @Test
    void two_days_before_the_last_day_reminders_go_out_by_themselves_once() {
        String title = title();
        PollDetails poll = opened(title, 25);
        doAs(CITY, () -> answering.answer(poll.id(), Polls.answer(poll, YES)));
        assertThat(reminders.due()).doesNotContain(poll.id());

        MovableClock.turnTo(
                poll.answerBy().minusDays(2).atTime(7, 30).atZone(Zone.BRUSSELS).toInstant());
        assertThat(reminders.due()).doesNotContain(poll.id());
        MovableClock.turnOnBy(Duration.ofHours(1));
        assertThat(reminders.due()).contains(poll.id());
        reminders.remind(poll.id());
        reminders.remind(poll.id());

        assertThat(mailed("Herinnering: wanneer kun je? " + title)).hasSize(8).doesNotContain(CITY);
        MovableClock.turnOnBy(Duration.ofDays(1));
        assertThat(reminders.due()).doesNotContain(poll.id());
    }

    @Test
    void the_organiser_hears_once_that_all_have_answered() {
        String title = title();
        LocalDate answerBy = LocalDate.now(Zone.BRUSSELS).plusDays(5);
        UUID id = as(
                CHAIR,
                () -> polls.open(Polls.plan(
                        body("RG"),
                        title,
                        answerBy,
                        Polls.slots(20, 2),
                        Set.of(Polls.person(CHAIR), Polls.person(CITY)))));
        PollDetails poll = seen(id);
        doAs(CHAIR, () -> answering.answer(id, Polls.answer(poll, YES)));
        reminders.tellWhenComplete(id);
        assertThat(mailed("Iedereen antwoordde: " + title)).isEmpty();

        doAs(CITY, () -> answering.answer(id, Polls.answer(poll, YES)));

        Wait.until("the organiser is told", () -> !mailed("Iedereen antwoordde: " + title)
                .isEmpty());
        doAs(CITY, () -> answering.answer(id, Polls.answer(poll, NO)));
        reminders.tellWhenComplete(id);
        assertThat(mailed("Iedereen antwoordde: " + title)).containsExactly(CHAIR);
    }

    @Test
    void the_week_shows_holidays_and_meetings_of_the_members() {
        String title = title();
        MeetingDetails meeting = convened(title, 40);
        LocalDate day = Zone.dayOf(meeting.startsAt());
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));

        List<PollDay> week = as(CHAIR, () -> polls.week(body("RG"), monday));

        assertThat(week).hasSize(7).extracting(PollDay::date).startsWith(monday);
        assertThat(week)
                .filteredOn(d -> d.date().equals(day))
                .flatExtracting(PollDay::busy)
                .filteredOn(b -> b.title().equals(title))
                .singleElement()
                .satisfies(b -> assertThat(b.names())
                        .contains("Voorzitter SOM-regie", "Vertegenwoordiger Stad Leuven")
                        .hasSize(meeting.invited().size()));
        LocalDate christmas = LocalDate.of(day.getYear() + 1, 12, 25);
        assertThat(as(CHAIR, () -> polls.week(body("RG"), christmas)).get(0).holiday())
                .isEqualTo(Holiday.CHRISTMAS);
    }

    @Test
    void the_calendar_shows_open_slots_as_tentative_and_only_to_whom_they_concern() {
        String title = title();
        PollDetails poll = opened(title, 50);
        LocalDate from = Zone.dayOf(poll.slots().get(0).startsAt());

        assertThat(shown(CITY, from, ALL).tentative())
                .extracting(CalendarContents.Tentative::title)
                .filteredOn(title::equals)
                .hasSize(3);
        assertThat(shown(PARENTS, from, ALL).tentative())
                .extracting(CalendarContents.Tentative::title)
                .doesNotContain(title);
        assertThat(shown(CITY, from, new CalendarFilter(Set.of(), Set.of(), false, true, false))
                        .tentative())
                .isEmpty();

        doAs(CHAIR, () -> running.cancel(poll.id(), poll.version(), "Niet nodig"));
        assertThat(shown(CITY, from, ALL).tentative())
                .extracting(CalendarContents.Tentative::title)
                .doesNotContain(title);
    }

    @Test
    void conditions_of_the_calendar_hold_together() {
        String title = title();
        MeetingDetails meeting = convened(title, 60);
        LocalDate day = Zone.dayOf(meeting.startsAt());

        assertThat(titles(shown(CITY, day, ALL))).contains(title);
        assertThat(titles(shown(CITY, day, filter(Set.of(body("RG"), body("SR")), Set.of(), false))))
                .contains(title);
        assertThat(titles(shown(CITY, day, filter(Set.of(body("SR")), Set.of(), false))))
                .doesNotContain(title);
        assertThat(titles(shown(CITY, day, filter(Set.of(), Set.of(BodyKind.STEERING_GROUP), false))))
                .contains(title);
        assertThat(titles(shown(CITY, day, filter(Set.of(), Set.of(BodyKind.COUNCIL), false))))
                .doesNotContain(title);
        assertThat(titles(shown(CITY, day, filter(Set.of(body("SR")), Set.of(BodyKind.STEERING_GROUP), false))))
                .doesNotContain(title);
        assertThat(titles(shown(CITY, day, filter(Set.of(), Set.of(), true)))).contains(title);
        assertThat(titles(shown(ADMINISTRATOR, day, filter(Set.of(), Set.of(), true))))
                .isEmpty();

        doAs(CHAIR, () -> planning.cancel(new CancelMeeting(meeting.id(), meeting.version(), "Ziek")));
        assertThat(titles(shown(CITY, day, ALL))).contains(title);
        assertThat(titles(shown(CITY, day, new CalendarFilter(Set.of(), Set.of(), false, false, true))))
                .doesNotContain(title);
    }

    private static CalendarFilter filter(Set<UUID> bodies, Set<BodyKind> kinds, boolean mine) {
        return new CalendarFilter(bodies, kinds, mine, true, true);
    }

    private CalendarContents shown(String account, LocalDate from, CalendarFilter filter) {
        return as(account, () -> calendar.between(from, from.plusDays(6), filter));
    }

    private static List<String> titles(CalendarContents contents) {
        return contents.meetings().stream().map(MeetingSummary::title).toList();
    }

    @Test
    void a_poll_and_the_lists_take_few_statements() {
        PollDetails poll = opened(title(), 25);

        assertThat(count(() -> pollOverview.details(poll.id()))).isLessThanOrEqualTo(10);
        assertThat(count(() -> pollOverview.open())).isLessThanOrEqualTo(5);
        assertThat(count(() -> pollOverview.toAnswer())).isLessThanOrEqualTo(5);
        assertThat(count(() -> calendar.between(LocalDate.now(Zone.BRUSSELS), in(60).toLocalDate(), ALL)))
                .isLessThanOrEqualTo(7);
    }

    private int count(Callable<?> question) {
        return as(CITY, () -> {
            statements.begin();
            Object answer = question.call();
            int count = statements.end();
            assertThat(answer).isNotNull();
            return count;
        });
    }
}
