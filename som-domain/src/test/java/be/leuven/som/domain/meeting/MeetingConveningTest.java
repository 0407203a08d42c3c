package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.CHAIR;
import static be.leuven.som.domain.Fixtures.MEMBER;
import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.Fixtures.brussels;
import static be.leuven.som.domain.Fixtures.day;
import static be.leuven.som.domain.meeting.AMeeting.A_GUEST;
import static be.leuven.som.domain.meeting.AMeeting.IN_TIME;
import static be.leuven.som.domain.meeting.AMeeting.START;
import static be.leuven.som.domain.meeting.AMeeting.THE_CHAIR;
import static be.leuven.som.domain.meeting.AMeeting.THE_MEMBER;
import static be.leuven.som.domain.meeting.AMeeting.THE_SECRETARY;
import static be.leuven.som.domain.meeting.AMeeting.TOWN_HALL;
import static be.leuven.som.domain.meeting.AMeeting.changed;
import static be.leuven.som.domain.meeting.AMeeting.invitation;
import static be.leuven.som.domain.meeting.AMeeting.item;
import static be.leuven.som.domain.meeting.AMeeting.ofTheSteeringGroup;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.leuven.som.domain.shared.AgreedBy;
import be.leuven.som.domain.shared.DomainException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sending out the invitation, changing what was sent, and calling it off. */
class MeetingConveningTest {
    private static final Instant TOO_LATE = brussels("2015-02-26T09:00");

    private static void convene(Meeting meeting, Instant now, String reason, Invitee... people) {
        meeting.convene(now, NoticePolicy.STANDARD, reason, List.of(people));
    }

    @Test
    void invites_everybody_named_and_waits_for_their_answer() {
        Meeting meeting =
                ofTheSteeringGroup().with(THE_CHAIR, THE_SECRETARY, A_GUEST).convened();
        assertThat(meeting.state()).isEqualTo(MeetingState.CONVENED);
        assertThat(meeting.convenedAt()).contains(IN_TIME);
        assertThat(meeting.urgentReason()).isEmpty();
        assertThat(meeting.invitations())
                .extracting(Invitation::capacity)
                .containsExactly(Capacity.HOLDER, Capacity.HOLDER, Capacity.GUEST);
        assertThat(meeting.invitations()).extracting(Invitation::reply).containsOnly(Reply.NONE);
    }

    @Test
    void refuses_to_convene_with_short_notice_and_no_reason() {
        Meeting meeting = ofTheSteeringGroup().draft();
        DomainException refused =
                catchThrowableOfType(DomainException.class, () -> convene(meeting, TOO_LATE, "  ", THE_CHAIR));
        assertThat(refused.key()).isEqualTo("meeting.notice-too-short");
        assertThat(refused.field()).isEqualTo("urgentReason");
        assertThat(refused.arguments()).containsExactly(7L, 8);
        assertThat(meeting.state()).isEqualTo(MeetingState.DRAFT);
        assertThat(meeting.invitations()).isEmpty();
    }

    @Test
    void names_the_working_agreement_that_asks_for_more_notice() {
        AgreedBy source = new AgreedBy(UUID.randomUUID(), 1, day("2015-06-04"));
        DomainException refused = catchThrowableOfType(DomainException.class, () -> ofTheSteeringGroup()
                .draft()
                .convene(IN_TIME, new NoticePolicy(60, source), null, List.of(THE_CHAIR)));
        assertThat(refused.key()).isEqualTo("meeting.notice-shorter-than-agreed");
        assertThat(refused.arguments()).endsWith(60, 1, day("2015-06-04"));
    }

    @Test
    void convenes_with_short_notice_for_a_reason_that_is_kept() {
        Meeting meeting = ofTheSteeringGroup().draft();
        convene(meeting, TOO_LATE, "De subsidieaanvraag loopt af", THE_CHAIR);
        assertThat(meeting.urgentReason()).contains("De subsidieaanvraag loopt af");
    }

    @Test
    void does_not_call_urgent_what_was_convened_in_time() {
        Meeting meeting = ofTheSteeringGroup().draft();
        convene(meeting, IN_TIME, "Toch dringend", THE_CHAIR);
        assertThat(meeting.urgentReason()).isEmpty();
    }

    @Test
    void asks_for_what_an_invitation_must_say() {
        assertRefusedAt("startsAt", "meeting.start-needed", () -> ofTheSteeringGroup()
                .on(null)
                .convened());
        assertRefusedAt("place", "meeting.venue-needed", () -> ofTheSteeringGroup()
                .at(Venue.of(null, null))
                .convened());
        assertRefusedAt("agenda", "meeting.agenda-needed", () -> ofTheSteeringGroup()
                .about()
                .convened());
        assertRefusedAt("bodyId", "meeting.nobody-to-invite", () -> ofTheSteeringGroup()
                .with()
                .convened());
    }

    @Test
    void needs_no_room_when_there_is_a_video_link() {
        Meeting meeting = ofTheSteeringGroup()
                .at(Venue.of(null, "https://meet.example.org/rg"))
                .convened();
        assertThat(meeting.state()).isEqualTo(MeetingState.CONVENED);
    }

    @Test
    void does_not_invite_to_the_past() {
        Meeting meeting = ofTheSteeringGroup().draft();
        assertRefusedAt("startsAt", "meeting.start-in-the-past", () -> convene(meeting, START, "Snel", THE_CHAIR));
    }

    @Test
    void is_convened_once() {
        assertRefused("meeting.wrong-state", () -> convene(ofTheSteeringGroup().convened(), IN_TIME, null, THE_CHAIR));
        assertRefused("meeting.wrong-state", () -> convene(ofTheSteeringGroup().cancelled(), IN_TIME, null, THE_CHAIR));
    }

    @Test
    void does_not_raise_the_calendar_sequence_of_a_draft() {
        Meeting draft = ofTheSteeringGroup().draft();
        draft.schedule(START.plusSeconds(3600), Venue.of("Naamsestraat", null));
        draft.arrange(List.of(item("Lang", 120)));
        assertThat(draft.sequence()).isZero();
        assertThat(ofTheSteeringGroup().convened().sequence()).isZero();
    }

    @Test
    void raises_the_calendar_sequence_with_each_change_of_time_or_place() {
        Meeting meeting = ofTheSteeringGroup().convened();
        meeting.schedule(START.plusSeconds(3600), TOWN_HALL);
        assertThat(meeting.sequence()).isEqualTo(1);
        meeting.schedule(START.plusSeconds(3600), Venue.of("Naamsestraat", null));
        assertThat(meeting.sequence()).isEqualTo(2);
        meeting.arrange(List.of(item("Langer", 120)));
        assertThat(meeting.sequence()).isEqualTo(3);
    }

    @Test
    void moves_a_convened_meeting_but_never_into_the_past() {
        Meeting meeting = ofTheSteeringGroup().convened();
        Instant justBefore = START.minusSeconds(60);

        meeting.move(justBefore, START.plusSeconds(3600), TOWN_HALL);
        assertThat(meeting.startsAt()).contains(START.plusSeconds(3600));

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> meeting.move(justBefore, START.minusSeconds(3600), TOWN_HALL))
                .matches(refused -> refused.key().equals("meeting.start-in-the-past"));
        assertThat(meeting.startsAt()).contains(START.plusSeconds(3600));
    }

    @Test
    void leaves_the_calendar_sequence_when_time_and_place_stay() {
        Meeting meeting = ofTheSteeringGroup().convened();
        AgendaItem first = meeting.agenda().get(0);
        AgendaItem second = meeting.agenda().get(1);
        assertThat(meeting.schedule(START, TOWN_HALL)).isFalse();
        meeting.arrange(List.of(changed(second, "Werkafspraken", 80), changed(first, "Verslag", 10)));
        meeting.describe("Andere titel", true);
        assertThat(meeting.sequence()).isZero();
    }

    @Test
    void keeps_a_start_a_place_and_an_agenda_once_convened() {
        Meeting meeting = ofTheSteeringGroup().convened();
        assertRefusedAt("startsAt", "meeting.start-needed", () -> meeting.schedule(null, TOWN_HALL));
        assertRefusedAt("place", "meeting.venue-needed", () -> meeting.schedule(START, Venue.of("", "")));
        assertRefusedAt("agenda", "meeting.agenda-needed", () -> meeting.arrange(List.of()));
        assertThat(meeting.startsAt()).contains(START);
        assertThat(meeting.venue()).isEqualTo(TOWN_HALL);
        assertThat(meeting.agenda()).hasSize(2);
        assertThat(meeting.sequence()).isZero();
    }

    @Test
    void may_lose_its_start_and_agenda_while_a_draft() {
        Meeting draft = ofTheSteeringGroup().draft();
        draft.schedule(null, Venue.of(null, null));
        draft.arrange(List.of());
        assertThat(draft.startsAt()).isEmpty();
        assertThat(draft.agenda()).isEmpty();
    }

    @Test
    void keeps_the_answers_when_it_invites_again() {
        Meeting meeting = ofTheSteeringGroup().with(THE_CHAIR, THE_MEMBER).convened();
        meeting.reply(CHAIR, Reply.COMING, IN_TIME);
        Invitation before = invitation(meeting, CHAIR);

        meeting.invite(List.of(A_GUEST, THE_CHAIR));

        assertThat(invitation(meeting, CHAIR)).isSameAs(before);
        assertThat(before.reply()).isEqualTo(Reply.COMING);
        assertThat(meeting.invitations())
                .extracting(Invitation::personId)
                .doesNotContain(MEMBER)
                .hasSize(2);
    }

    @Test
    void guests_stay_when_other_seats_are_invited_and_go_when_they_get_one() {
        Meeting meeting = ofTheSteeringGroup().with(THE_CHAIR, A_GUEST).convened();
        meeting.invite(List.of(THE_MEMBER));
        assertThat(meeting.invitations())
                .extracting(Invitation::capacity)
                .containsExactlyInAnyOrder(Capacity.GUEST, Capacity.HOLDER);

        meeting.invite(List.of(Invitee.holder(A_GUEST.personId(), AMeeting.CHAIRS_SEAT, true)));
        assertThat(meeting.invitations()).extracting(Invitation::capacity).containsExactly(Capacity.HOLDER);
    }

    @Test
    void invites_nobody_twice() {
        Meeting meeting = ofTheSteeringGroup().with(THE_CHAIR, A_GUEST).convened();
        meeting.invite(List.of(THE_CHAIR, A_GUEST, A_GUEST, THE_CHAIR));
        assertThat(meeting.invitations()).hasSize(2);
    }

    @Test
    void invites_again_only_while_convened() {
        assertRefused("meeting.wrong-state", () -> ofTheSteeringGroup().draft().invite(List.of(THE_CHAIR)));
        assertRefused("meeting.wrong-state", () -> ofTheSteeringGroup().closed().invite(List.of(THE_CHAIR)));
    }

    @Test
    void is_called_off_with_a_reason_that_calendars_hear_of() {
        Meeting meeting = ofTheSteeringGroup().convened();
        meeting.cancel("Staking");
        assertThat(meeting.state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(meeting.cancelReason()).contains("Staking");
        assertThat(meeting.sequence()).isEqualTo(1);
    }

    @Test
    void is_not_called_off_without_a_reason() {
        Meeting meeting = ofTheSteeringGroup().convened();
        assertRefusedAt("reason", "text.required", () -> meeting.cancel(""));
        assertThat(meeting.state()).isEqualTo(MeetingState.CONVENED);
        assertThat(meeting.sequence()).isZero();
    }

    @Test
    void changes_no_more_once_it_is_over() {
        for (Meeting over :
                List.of(ofTheSteeringGroup().cancelled(), ofTheSteeringGroup().closed())) {
            assertRefused("meeting.wrong-state", () -> over.schedule(START, Venue.of("Elders", null)));
            assertRefused("meeting.wrong-state", () -> over.arrange(List.of(item("Nog iets", 5))));
            assertRefused("meeting.wrong-state", () -> over.cancel("Te laat"));
            assertRefused("meeting.wrong-state", () -> over.reply(CHAIR, Reply.COMING, IN_TIME));
            assertRefused("meeting.wrong-state", () -> over.askSubstitute(AMeeting.THE_SUBSTITUTE));
            assertRefused("meeting.wrong-state", () -> over.releaseSubstitutes(MEMBER));
        }
    }
}
