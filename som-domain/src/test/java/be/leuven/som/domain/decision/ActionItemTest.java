package be.leuven.som.domain.decision;

import static be.leuven.som.domain.Fixtures.CHAIR;
import static be.leuven.som.domain.Fixtures.MANY_EMOJI;
import static be.leuven.som.domain.Fixtures.MEMBER;
import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.Fixtures.brussels;
import static be.leuven.som.domain.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionItemTest {
    private static final Instant AGREED = brussels("2015-03-05T17:40");
    private static final LocalDate DUE = day("2015-03-31");

    @Test
    void has_one_owner_and_a_day() {
        assertRefusedAt("ownerId", "action.owner-needed", () -> action("Zaal zoeken", DUE)
                .describe(new ActionItem.Draft("Zaal zoeken", null, DUE)));
        assertRefusedAt("dueOn", "action.due-needed", () -> action("Zaal zoeken", null));
        assertRefusedAt("dueOn", "action.due-out-of-range", () -> action("Zaal zoeken", day("2015-03-04")));
        assertRefusedAt("dueOn", "action.due-out-of-range", () -> action("Zaal zoeken", day("9999-12-31")));
        assertRefusedAt("description", "text.too-long", () -> action(MANY_EMOJI, DUE));
    }

    @Test
    void is_overdue_from_the_day_after() {
        ActionItem action = action("Zaal zoeken", DUE);

        assertThat(action.overdue(DUE)).isFalse();
        assertThat(action.overdue(DUE.plusDays(1))).isTrue();
        action.done(null, AGREED);
        assertThat(action.overdue(DUE.plusDays(1))).isFalse();
    }

    @Test
    void ends_done_or_dropped_with_a_reason_and_only_once() {
        ActionItem action = action("Zaal zoeken", DUE);
        assertRefusedAt("reason", "text.required", () -> action.drop(" ", AGREED));

        action.drop("De avond gaat niet door", AGREED);

        assertThat(action.state()).isEqualTo(ActionState.DROPPED);
        assertThat(action.closingNote()).contains("De avond gaat niet door");
        assertRefused("action.wrong-state", () -> action.done(null, AGREED));
        assertRefused("action.wrong-state", () -> action.postpone(DUE.plusDays(9)));
    }

    @Test
    void can_be_taken_up_again() {
        ActionItem action = action("Zaal zoeken", DUE);
        assertRefused("action.wrong-state", action::reopen);
        action.done("Gevonden", AGREED);

        action.reopen();

        assertThat(action.state()).isEqualTo(ActionState.OPEN);
        assertThat(action.closingNote()).isEmpty();
        assertThat(action.closedAt()).isEmpty();
    }

    @Test
    void its_owner_asks_for_more_time_and_gets_it_from_who_gives_another_day() {
        ActionItem action = action("Zaal zoeken", DUE);
        assertRefusedAt("until", "action.more-time-is-later", () -> action.askForMoreTime(DUE, "Te druk", AGREED));
        assertRefusedAt("because", "text.required", () -> action.askForMoreTime(DUE.plusDays(7), "", AGREED));

        action.askForMoreTime(DUE.plusDays(7), "Wacht op de stad", AGREED);
        assertThat(action.askedUntil()).contains(DUE.plusDays(7));
        assertThat(action.dueOn()).isEqualTo(DUE);

        action.postpone(DUE.plusDays(7));
        assertThat(action.dueOn()).isEqualTo(DUE.plusDays(7));
        assertThat(action.askedUntil()).isEmpty();
    }

    @Test
    void reminds_three_days_before_a_day_after_and_then_weekly_each_once() {
        ActionItem action = action("Zaal zoeken", DUE);

        assertThat(reminders(action, DUE.minusDays(20), DUE.plusDays(16)))
                .containsExactly(DUE.minusDays(3), DUE.plusDays(1), DUE.plusDays(8), DUE.plusDays(15));
    }

    @Test
    void makes_up_with_one_mail_for_rounds_that_were_missed() {
        ActionItem action = action("Zaal zoeken", DUE);

        assertThat(ReminderPolicy.STANDARD.due(action, DUE.plusDays(10))).contains(DUE.plusDays(8));
    }

    @Test
    void does_not_remind_of_what_was_agreed_just_now_nor_of_what_is_done() {
        ActionItem soon = action("Zaal zoeken", day("2015-03-07"));
        assertThat(ReminderPolicy.STANDARD.due(soon, day("2015-03-06"))).isEmpty();

        ActionItem done = action("Zaal zoeken", DUE);
        done.done(null, AGREED);
        assertThat(ReminderPolicy.STANDARD.due(done, DUE.plusDays(1))).isEmpty();
    }

    @Test
    void reminds_anew_of_the_new_day_when_it_was_postponed() {
        ActionItem action = action("Zaal zoeken", DUE);
        action.reminded(DUE.minusDays(3));

        action.postpone(DUE.plusDays(30));

        assertThat(reminders(action, DUE.minusDays(2), DUE.plusDays(30))).containsExactly(DUE.plusDays(27));
    }

    @Test
    void a_change_keeps_the_old_day_of_one_that_is_overdue() {
        ActionItem action = action("Zaal zoeken", DUE);

        action.describe(new ActionItem.Draft("Grote zaal zoeken", CHAIR, DUE));

        assertThat(action.ownerId()).isEqualTo(CHAIR);
        assertThat(action.description()).isEqualTo("Grote zaal zoeken");
    }

    private static List<LocalDate> reminders(ActionItem action, LocalDate from, LocalDate until) {
        List<LocalDate> sent = new ArrayList<>();
        from.datesUntil(until)
                .forEach(today -> ReminderPolicy.STANDARD.due(action, today).ifPresent(day -> {
                    sent.add(today);
                    action.reminded(day);
                }));
        return sent;
    }

    private static ActionItem action(String what, LocalDate due) {
        return new ActionItem(CHAIR, ActionItem.Origin.NONE, new ActionItem.Draft(what, MEMBER, due), AGREED);
    }
}
