package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.api.meeting.CancelMeeting;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.api.meeting.MeetingReplies;
import be.leuven.som.api.meeting.PlanMeeting;
import be.leuven.som.usecases.support.As;
import be.leuven.som.usecases.support.CalendarMail;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.Postbox;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import be.leuven.som.usecases.support.Wait;
import be.leuven.som.usecases.support.WaitsForMail;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a calendar program sees of a meeting, from its mails as a real mail server gets them. */
@WaitsForMail
class InvitationMailsIT extends UseCaseTest {
    private static final String MAIL = "stad@example.org";
    private static final String SUBSTITUTE = "stad.plaatsvervanger@example.org";

    @Inject
    private MeetingReplies replies;

    @Inject
    private Postbox postbox;

    @Test
    void an_invitation_is_three_forms_of_the_same_with_the_calendar_last() {
        String title = title();
        MeetingDetails meeting = convened(title, 10);

        CalendarMail mail = arrived(MAIL, title, 1).get(0);

        assertThat(mail.header("Content-Type")).startsWith("multipart/alternative");
        assertThat(mail.types()).containsExactly("text/plain", "text/html", "text/calendar");
        assertThat(mail.last().header("Content-Type"))
                .contains("method=REQUEST")
                .containsIgnoringCase("charset=UTF-8");
        assertThat(mail.last().header("Content-Transfer-Encoding")).isEqualTo("base64");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.method()).isEqualTo("REQUEST");
        VEvent event = mail.event();
        assertThat(event.getUid().getValue()).isEqualTo(meeting.id() + "@som");
        assertThat(event.getSummary().getValue()).isEqualTo(title);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(meeting.startsAt());
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(meeting.endsAt());
        assertThat(event.getOrganizer().getEmail()).isEqualTo("som@example.org");
        assertThat(event.getAttendees()).hasSize(1);
        assertThat(event.getAttendees().get(0).getEmail()).isEqualTo(MAIL);
        assertThat(event.getAttendees().get(0).getRsvp()).isTrue();
    }

    @Test
    void text_and_html_hold_the_same_two_links() {
        String title = title();
        convened(title, 10);

        CalendarMail mail = arrived(MAIL, title, 1).get(0);

        assertThat(mail.text()).contains("Ik kom:", "Ik kan niet:");
        assertThat(mail.html()).contains(">Ik kom</a>", ">Ik kan niet</a>");
        assertThat(mail.links()).hasSize(2).allSatisfy(link -> assertThat(mail.html())
                .contains(link));
    }

    @Test
    void a_change_and_a_cancellation_speak_of_the_same_event_and_count_on() {
        String title = title();
        MeetingDetails meeting = convened(title, 10);
        As.doAs(CITY, () -> replies.reply(meeting.id(), true));

        move(meeting, title, 11);
        MeetingDetails moved = details(meeting.id());
        As.doAs(CHAIR, () -> planning.cancel(new CancelMeeting(moved.id(), moved.version(), "ziekte")));

        List<CalendarMail> mails = arrived(MAIL, title, 3);
        assertThat(mails).extracting(CalendarMail::method).containsExactly("REQUEST", "REQUEST", "CANCEL");
        assertThat(mails).extracting(m -> m.event().getUid().getValue()).containsOnly(meeting.id() + "@som");
        assertThat(mails).extracting(m -> m.event().getSequence().getValue()).containsExactly(0, 1, 2);
        assertThat(mails.get(1).event().getDateStart().getValue().toInstant()).isEqualTo(moved.startsAt());
        assertThat(mails.get(1).event().getAttendees().get(0).getParticipationStatus())
                .isEqualTo(ParticipationStatus.ACCEPTED);
        assertThat(mails.get(2).event().getStatus().isCancelled()).isTrue();
        assertThat(mails.get(2).links()).isEmpty();
    }

    @Test
    void another_title_reaches_every_calendar_by_a_newer_stamp_and_leaves_the_answers() {
        String title = title();
        MeetingDetails meeting = convened(title, 10);
        As.doAs(CITY, () -> replies.reply(meeting.id(), true));
        MovableClock.turnOnBy(Duration.ofMinutes(1));
        String renamed = title();

        PlanMeeting plan =
                as(CHAIR, () -> planning.plan(meeting.id()).orElseThrow().plan());
        As.doAs(CHAIR, () -> planning.change(titled(plan, renamed)));

        CalendarMail first = arrived(MAIL, title, 1).get(0);
        CalendarMail second = arrived(MAIL, renamed, 1).get(0);
        assertThat(second.subject()).isEqualTo("Gewijzigd: " + renamed);
        assertThat(second.method()).isEqualTo("REQUEST");
        assertThat(second.event().getSummary().getValue()).isEqualTo(renamed);
        assertThat(second.event().getUid().getValue()).isEqualTo(meeting.id() + "@som");
        assertThat(second.event().getSequence().getValue())
                .isEqualTo(first.event().getSequence().getValue());
        assertThat(second.event().getDateTimeStamp().getValue())
                .isAfter(first.event().getDateTimeStamp().getValue());
        assertThat(second.event().getAttendees().get(0).getParticipationStatus())
                .isEqualTo(ParticipationStatus.ACCEPTED);
        assertThat(mailed("Gewijzigd: " + renamed)).contains("voorzitter", "verslag", "stad");
    }

    @Test
    void what_no_calendar_shows_is_not_mailed() {
        String title = title();
        MeetingDetails meeting = convened(title, 10);

        PlanMeeting plan =
                as(CHAIR, () -> planning.plan(meeting.id()).orElseThrow().plan());
        As.doAs(CHAIR, () -> planning.change(plan));

        assertThat(mailed("Gewijzigd: " + title)).isEmpty();
    }

    private static PlanMeeting titled(PlanMeeting plan, String title) {
        return new PlanMeeting(
                plan.id(),
                plan.version(),
                plan.bodyId(),
                title,
                plan.startsAt(),
                plan.place(),
                plan.videoLink(),
                plan.announced(),
                plan.agenda());
    }

    @Test
    void a_substitute_gets_the_meeting_and_loses_it_again_with_the_newest_stamp() {
        String title = title();
        MeetingDetails meeting = convened(title, 10);
        As.doAs(CITY, () -> replies.reply(meeting.id(), false));
        MovableClock.turnOnBy(Duration.ofMinutes(1));
        As.doAs(CITY, () -> replies.reply(meeting.id(), true));

        List<CalendarMail> mails = arrived(SUBSTITUTE, title, 2);

        assertThat(mails).extracting(CalendarMail::method).containsExactly("REQUEST", "CANCEL");
        assertThat(mails)
                .extracting(m -> m.event().getAttendees().get(0).getEmail())
                .containsOnly(SUBSTITUTE);
        assertThat(mails.get(1).event().getDateTimeStamp().getValue())
                .isAfter(mails.get(0).event().getDateTimeStamp().getValue());
    }

    @Test
    void who_has_no_seat_any_more_on_the_new_day_loses_the_meeting() throws Exception {
        String title = title();
        MeetingDetails meeting = convened(title, 10);
        List<Object> mandate = Rows.first(
                """
                select m.id, m.valid_until from mandate m join seat s on s.id = m.seat_id join body b on b.id = s.body_id
                join person p on p.id = m.person_id
                where p.email = ? and b.code = 'RG' and m.kind = 'HOLDER' order by m.valid_from desc""",
                MAIL);
        endMandate(mandate.get(0), Date.valueOf(in(12).toLocalDate()));
        try {
            move(meeting, title, 20);
        } finally {
            endMandate(mandate.get(0), mandate.get(1));
        }

        List<CalendarMail> mails = arrived(MAIL, title, 2);
        assertThat(mails).extracting(CalendarMail::method).containsExactly("REQUEST", "CANCEL");
        assertThat(mails.get(1).subject()).isEqualTo("Niet meer voor jou: " + title);
        assertThat(mailed("Gewijzigd: " + title)).contains("voorzitter").doesNotContain("stad");
    }

    private static void endMandate(Object id, Object day) throws SQLException {
        if (day == null) {
            Rows.change("update mandate set valid_until = null where id = ?", id);
        } else {
            Rows.change("update mandate set valid_until = ? where id = ?", day, id);
        }
    }

    private void move(MeetingDetails meeting, String title, int days) {
        PlanMeeting plan = new PlanMeeting(
                meeting.id(),
                meeting.version(),
                meeting.bodyId(),
                title,
                in(days),
                "Bibliotheek",
                null,
                false,
                as(CHAIR, () -> planning.plan(meeting.id()).orElseThrow().plan().agenda()));
        As.doAs(CHAIR, () -> planning.change(plan));
    }

    private List<CalendarMail> arrived(String recipient, String title, int number) {
        Wait.until(number + " mails arrive", () -> mails(recipient, title).size() >= number);
        List<CalendarMail> mails = mails(recipient, title);
        assertThat(mails).hasSize(number);
        return mails;
    }

    private List<CalendarMail> mails(String recipient, String title) {
        return postbox.mailsFor(recipient).stream()
                .map(CalendarMail::new)
                .filter(mail -> mail.subject().endsWith(title))
                .sorted(CalendarMail.BY_VERSION)
                .toList();
    }
}
