package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static be.leuven.som.usecases.support.As.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.meeting.CancelMeeting;
import be.leuven.som.api.meeting.ConveneMeeting;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.api.meeting.MeetingSaved;
import be.leuven.som.api.meeting.NamedGuest;
import be.leuven.som.api.meeting.PlanMeeting;
import be.leuven.som.api.meeting.PlanningBody;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.usecases.support.As;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.ejb.EJBAccessException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class PlanningIT extends UseCaseTest {
    @Test
    void the_chair_plans_for_the_own_body_and_the_coordinator_for_all() {
        assertThat(as(CHAIR, planning::bodies)).extracting(PlanningBody::code).containsExactly("RG");
        assertThat(as(COORDINATOR, planning::bodies))
                .extracting(PlanningBody::code)
                .contains("SR", "RG", "WG1", "WG2", "WG3");
        assertThat(as(CITY, planning::bodies)).isEmpty();
    }

    @Test
    void a_draft_comes_back_as_it_was_saved() {
        PlanMeeting idea = plan(title(), 30);
        PlanMeeting plan = new PlanMeeting(
                null,
                0,
                idea.bodyId(),
                idea.title(),
                idea.startsAt(),
                idea.place(),
                "https://example.org/zaal",
                true,
                idea.agenda(),
                List.of(new NamedGuest("Noor", "noor@example.org")));
        MeetingSaved saved = as(CHAIR, () -> planning.saveDraft(plan));

        PlanMeeting stored =
                as(CHAIR, () -> planning.plan(saved.id()).orElseThrow().plan());

        assertThat(stored)
                .usingRecursiveComparison()
                .ignoringFields("id", "version", "agenda.id")
                .isEqualTo(plan);
        assertThat(stored.agenda()).extracting(PlanMeeting.Item::id).isEqualTo(saved.itemIds());
    }

    @Test
    void a_draft_may_have_no_time_and_no_place_yet() {
        MeetingSaved saved = as(
                CHAIR,
                () -> planning.saveDraft(
                        new PlanMeeting(null, 0, body("RG"), title(), null, null, null, false, List.of())));

        assertThat(details(saved.id()).place()).isNull();
        assertThat(as(CHAIR, () -> planning.plan(saved.id()).orElseThrow().plan())
                        .place())
                .isNull();
        assertRejected(
                () -> doAs(CHAIR, () -> planning.convene(new ConveneMeeting(saved.id(), saved.version(), null))),
                "startsAt: meeting.start-needed");
        as(
                CHAIR,
                () -> planning.saveDraft(new PlanMeeting(
                        saved.id(), saved.version(), body("RG"), title(), in(30), null, null, false, agenda())));
        long version = details(saved.id()).version();
        assertRejected(
                () -> doAs(CHAIR, () -> planning.convene(new ConveneMeeting(saved.id(), version, null))),
                "place: meeting.venue-needed");
    }

    @Test
    void items_can_change_places_and_leave() {
        MeetingSaved saved = draft(title(), 30);
        PlanMeeting stored =
                as(CHAIR, () -> planning.plan(saved.id()).orElseThrow().plan());
        PlanMeeting.Item late = new PlanMeeting.Item(null, AgendaItemType.DISCUSSION, "Rondvraag", 5, null, null);

        MeetingSaved turned = as(
                CHAIR,
                () -> planning.saveDraft(
                        with(stored, List.of(late, stored.agenda().get(1)), stored.startsAt())));

        assertThat(details(saved.id()).agenda())
                .extracting(MeetingDetails.Item::title)
                .containsExactly("Rondvraag", "Voorstel");
        assertThat(turned.itemIds()).contains(stored.agenda().get(1).id());
        assertThat(turned.version()).isGreaterThan(saved.version());
    }

    @Test
    void convening_invites_who_holds_a_seat_on_that_day_and_writes_each_a_mail() {
        String title = title();
        MeetingDetails meeting = convened(title, 10);

        assertThat(meeting.state()).isEqualTo(MeetingState.CONVENED);
        assertThat(mailed("Uitnodiging: " + title))
                .containsExactly(
                        "clb",
                        "coordinator",
                        "ksgl",
                        "kuleuven",
                        "procesbegeleider",
                        "stad",
                        "ucll",
                        "verslag",
                        "voorzitter");
        assertThat(meeting.invited()).hasSize(9);
    }

    @Test
    void a_mandate_that_ends_before_the_meeting_brings_no_invitation() {
        String title = title();
        convened(title, 100);

        assertThat(mailed("Uitnodiging: " + title))
                .containsExactly(
                        "coordinator", "ksgl", "kuleuven", "procesbegeleider", "stad", "verslag", "voorzitter");
    }

    @Test
    void short_notice_needs_a_reason() {
        MeetingSaved saved = draft(title(), 3);

        assertRejected(
                () -> doAs(CHAIR, () -> planning.convene(new ConveneMeeting(saved.id(), saved.version(), " "))),
                "urgentReason: meeting.notice-shorter-than-agreed");
        assertThat(details(saved.id()).state()).isEqualTo(MeetingState.DRAFT);

        doAs(CHAIR, () -> planning.convene(new ConveneMeeting(saved.id(), saved.version(), "De zaal valt weg")));
        assertThat(details(saved.id()).urgentReason()).isEqualTo("De zaal valt weg");
    }

    @Test
    void a_new_time_reaches_calendars_and_everybody_invited() {
        String title = title();
        MeetingDetails meeting = convened(title, 10);
        PlanMeeting stored =
                as(CHAIR, () -> planning.plan(meeting.id()).orElseThrow().plan());

        as(CHAIR, () -> planning.change(with(stored, stored.agenda(), in(11))));

        assertThat(as(CHAIR, () -> overview.calendarFile(meeting.id()).orElseThrow()))
                .contains("SEQUENCE:1");
        assertThat(mailed("Gewijzigd: " + title)).hasSize(9).contains("stad");
    }

    @Test
    void a_change_that_moves_nothing_disturbs_nobody() {
        String title = title();
        MeetingDetails meeting = convened(title, 10);
        PlanMeeting stored =
                as(CHAIR, () -> planning.plan(meeting.id()).orElseThrow().plan());

        as(CHAIR, () -> planning.change(stored));

        assertThat(as(CHAIR, () -> overview.calendarFile(meeting.id()).orElseThrow()))
                .contains("SEQUENCE:0");
        assertThat(mailed("Gewijzigd: " + title)).isEmpty();
    }

    @Test
    void who_was_invited_is_told_why_a_meeting_is_called_off() {
        String title = title();
        MeetingDetails meeting = convened(title, 10);

        doAs(SECRETARY, () -> planning.cancel(new CancelMeeting(meeting.id(), meeting.version(), "Te weinig punten")));

        assertThat(details(meeting.id()).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(mailed("Gaat niet door: " + title)).hasSize(9);
        assertThat(Rows.first("select text from outgoing_message where subject = ?", "Gaat niet door: " + title))
                .first()
                .asString()
                .contains("Te weinig punten");
    }

    @Test
    void calling_off_needs_a_reason() {
        MeetingDetails meeting = convened(title(), 10);

        assertRejected(
                () -> doAs(CHAIR, () -> planning.cancel(new CancelMeeting(meeting.id(), meeting.version(), " "))),
                "reason: text.required");
    }

    @Test
    void a_draft_that_is_thrown_away_is_gone() {
        MeetingSaved saved = draft(title(), 30);

        doAs(CHAIR, () -> planning.discardDraft(saved.id(), saved.version()));

        assertThat(Rows.count("meeting where id = ?", "" + saved.id())).isZero();
        assertThat(Rows.count("agenda_item where meeting_id = ?", "" + saved.id()))
                .isZero();
    }

    @Test
    void only_who_runs_a_body_plans_for_it() {
        PlanMeeting steering = plan(title(), 30);
        PlanMeeting group = new PlanMeeting(
                null, 0, body("WG1"), steering.title(), steering.startsAt(), "Stadhuis", null, false, agenda());

        assertThatExceptionOfType(NotAllowed.class)
                .as("a member")
                .isThrownBy(() -> as(CITY, () -> planning.saveDraft(steering)));
        assertThatExceptionOfType(NotAllowed.class)
                .as("the chair of another body")
                .isThrownBy(() -> as(CHAIR, () -> planning.saveDraft(group)));
        assertThatExceptionOfType(NotAllowed.class)
                .as("the administrator")
                .isThrownBy(() -> as(ADMINISTRATOR, () -> planning.saveDraft(steering)));
        assertThatExceptionOfType(EJBAccessException.class)
                .as("a visitor")
                .isThrownBy(() -> visitor(() -> planning.saveDraft(steering)));
        assertThat(Rows.count("meeting where title = ?", steering.title())).isZero();

        as(COORDINATOR, () -> planning.saveDraft(group));
        assertThat(Rows.count("meeting where title = ?", group.title())).isOne();
    }

    @Test
    void nobody_touches_a_meeting_of_another_body() {
        MeetingDetails meeting = convened(title(), 10);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(
                        CITY, () -> planning.cancel(new CancelMeeting(meeting.id(), meeting.version(), "Zomaar"))));
        assertThatExceptionOfType(NotAllowed.class)
                .as("one that does not exist looks the same")
                .isThrownBy(() -> doAs(CHAIR, () -> planning.discardDraft(UUID.randomUUID(), 1)));
        assertThat(details(meeting.id()).version()).isEqualTo(meeting.version());
    }

    @Test
    void what_was_seen_before_somebody_elses_change_is_not_saved() {
        MeetingSaved saved = draft(title(), 30);
        PlanMeeting seen =
                as(CHAIR, () -> planning.plan(saved.id()).orElseThrow().plan());
        as(SECRETARY, () -> planning.saveDraft(with(seen, seen.agenda(), in(31))));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> as(CHAIR, () -> planning.saveDraft(with(seen, List.of(), in(32)))));

        PlanMeeting stored =
                as(CHAIR, () -> planning.plan(saved.id()).orElseThrow().plan());
        assertThat(stored.startsAt()).isEqualTo(in(31));
        assertThat(stored.agenda()).hasSize(2);
    }

    @Test
    void of_two_who_save_one_draft_at_the_same_moment_one_is_told_of_the_other() {
        MeetingSaved saved = draft(title(), 30);
        PlanMeeting seen =
                as(CHAIR, () -> planning.plan(saved.id()).orElseThrow().plan());
        List<Callable<MeetingSaved>> both = List.of(
                () -> planning.saveDraft(with(seen, seen.agenda().subList(0, 1), in(31))),
                () -> planning.saveDraft(with(seen, seen.agenda().subList(1, 2), in(32))));

        List<As.Outcome<MeetingSaved>> outcomes = As.together(List.of(CHAIR, SECRETARY), both);

        assertThat(outcomes).filteredOn(As.Outcome::succeeded).hasSize(1);
        assertThat(outcomes)
                .filteredOn(o -> !o.succeeded())
                .extracting(As.Outcome::refusal)
                .hasOnlyElementsOfType(Conflict.class);
        assertThat(details(saved.id()).agenda()).hasSize(1);
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_nothing_is_saved() {
        MeetingSaved saved = draft(title(), 30);
        PlanMeeting seen =
                as(CHAIR, () -> planning.plan(saved.id()).orElseThrow().plan());
        PlanMeeting wrong = new PlanMeeting(
                seen.id(),
                seen.version(),
                seen.bodyId(),
                " ",
                LocalDateTime.of(9999, 2, 28, 16, 0),
                "Stadhuis",
                null,
                false,
                List.of(new PlanMeeting.Item(null, AgendaItemType.INFORMATION, "Te lang", 481, null, null)));

        assertRejected(
                () -> as(CHAIR, () -> planning.saveDraft(wrong)),
                "title: text.required",
                "startsAt: meeting.start-out-of-range",
                "agenda[0].minutes: agenda.minutes-out-of-range");
        assertThat(as(CHAIR, () -> planning.plan(saved.id()).orElseThrow().plan()))
                .isEqualTo(seen);
    }

    @Test
    void an_item_may_be_brought_by_nobody_who_does_not_exist() {
        PlanMeeting plan = plan(title(), 30);
        PlanMeeting strange = with(
                plan,
                List.of(new PlanMeeting.Item(null, AgendaItemType.INFORMATION, "Van wie?", 5, UUID.randomUUID(), null)),
                plan.startsAt());

        assertRejected(() -> as(CHAIR, () -> planning.saveDraft(strange)), "constraint.violated");
    }

    private static PlanMeeting with(PlanMeeting plan, List<PlanMeeting.Item> agenda, LocalDateTime start) {
        return new PlanMeeting(
                plan.id(),
                plan.version(),
                plan.bodyId(),
                plan.title(),
                start,
                plan.place(),
                plan.videoLink(),
                plan.announced(),
                agenda);
    }
}
