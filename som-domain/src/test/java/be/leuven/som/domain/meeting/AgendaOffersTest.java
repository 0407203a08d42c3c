package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.MEMBER;
import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.Fixtures.someone;
import static be.leuven.som.domain.meeting.AMeeting.IN_TIME;
import static be.leuven.som.domain.meeting.AMeeting.START;
import static be.leuven.som.domain.meeting.AMeeting.STEERING_GROUP;
import static be.leuven.som.domain.meeting.AMeeting.changed;
import static be.leuven.som.domain.meeting.AMeeting.item;
import static be.leuven.som.domain.meeting.AMeeting.ofTheSteeringGroup;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an agenda is offered, what it remembers of that, what comes too late, and what it puts off. */
class AgendaOffersTest {
    private static final Instant TOO_LATE = START.minus(Duration.ofDays(3));

    private static ItemProposal proposal() {
        return new ItemProposal(
                STEERING_GROUP, MEMBER, IN_TIME, AgendaItemType.DISCUSSION, "Fietsen", "Het wordt druk", 15);
    }

    private static void add(Meeting meeting, Instant now, String title) {
        List<AgendaItem.Draft> kept = new java.util.ArrayList<>(meeting.agenda().stream()
                .map(i -> changed(i, i.title(), (int) i.duration().toMinutes()))
                .toList());
        kept.add(item(title, 5));
        meeting.arrange(now, NoticePolicy.STANDARD, kept);
    }

    @Test
    void marks_what_is_added_with_less_than_the_notice_period() {
        Meeting meeting = ofTheSteeringGroup().convened();
        add(meeting, IN_TIME, "Op tijd");
        add(meeting, TOO_LATE, "Te laat");
        assertThat(meeting.agenda())
                .filteredOn(AgendaItem::late)
                .extracting(AgendaItem::title)
                .containsExactly("Te laat");
    }

    @Test
    void keeps_the_mark_when_the_agenda_changes_again() {
        Meeting meeting = ofTheSteeringGroup().convened();
        add(meeting, TOO_LATE, "Te laat");
        add(meeting, IN_TIME, "Nog een");
        assertThat(meeting.agenda()).filteredOn(AgendaItem::late).hasSize(1);
    }

    @Test
    void marks_nothing_in_a_draft() {
        Meeting draft = ofTheSteeringGroup().draft();
        add(draft, TOO_LATE, "Nog niet verstuurd");
        assertThat(draft.agenda()).noneMatch(AgendaItem::late);
    }

    @Test
    void remembers_what_an_item_came_from_also_when_its_text_changes() {
        AgendaOrigin origin = AgendaOrigin.of(AgendaOriginKind.PROPOSAL, someone("voorstel"));
        Meeting draft = ofTheSteeringGroup()
                .about(new AgendaItem.Draft(null, AgendaItemType.DECISION, "Fietsen", 10, null, null, origin))
                .draft();
        draft.arrange(List.of(changed(draft.agenda().get(0), "Veilig fietsen", 20)));
        assertThat(draft.agenda().get(0).origin()).contains(origin);
        assertThat(ofTheSteeringGroup().draft().agenda().get(0).origin()).isEmpty();
    }

    @Test
    void puts_an_item_off_once_the_meeting_began_and_takes_that_back() {
        Meeting meeting = ofTheSteeringGroup().closed();
        AgendaItem put = meeting.agenda().get(1);
        meeting.defer(put.id(), true, START);
        assertThat(put.deferred()).isTrue();
        meeting.defer(put.id(), false, START);
        assertThat(put.deferred()).isFalse();
        assertRefused("agenda.item-unknown", () -> meeting.defer(someone("niemand"), true, START));
    }

    @Test
    void puts_an_item_off_also_when_it_was_over_before_it_was_to_begin() {
        Meeting meeting = ofTheSteeringGroup().closed();
        AgendaItem put = meeting.agenda().get(1);
        meeting.defer(put.id(), true, START.minusSeconds(60));
        assertThat(put.deferred()).isTrue();
    }

    @Test
    void puts_nothing_off_before_the_meeting_begins_or_when_it_was_called_off() {
        Meeting convened = ofTheSteeringGroup().convened();
        assertRefused(
                "meeting.not-yet-held",
                () -> convened.defer(convened.agenda().get(0).id(), true, IN_TIME));
        Meeting off = ofTheSteeringGroup().cancelled();
        assertRefused("meeting.wrong-state", () -> off.defer(off.agenda().get(0).id(), true, START));
    }

    @Test
    void offers_a_proposal_until_it_is_put_off_and_then_again_for_a_later_meeting() {
        ItemProposal proposal = proposal();
        LocalDate day = LocalDate.parse("2015-03-05");
        assertThat(proposal.standsFor(day)).isTrue();
        proposal.defer("De agenda is vol", day);
        assertThat(proposal.standsFor(day)).isFalse();
        assertThat(proposal.standsFor(day.plusDays(1))).isTrue();
        assertThat(proposal.deferredReason()).contains("De agenda is vol");
    }

    @Test
    void offers_no_proposal_that_was_taken_back() {
        ItemProposal proposal = proposal();
        proposal.withdraw();
        assertThat(proposal.standsFor(LocalDate.parse("2015-03-05"))).isFalse();
        assertRefused("proposal.withdrawn", proposal::withdraw);
        assertRefused("proposal.withdrawn", () -> proposal.defer("Vol", LocalDate.parse("2015-03-05")));
    }

    @Test
    void asks_of_a_proposal_a_type_a_title_a_reason_and_a_length() {
        assertRefusedAt("type", "agenda.type-needed", () -> with(null, "Fietsen", "Druk", 15));
        assertRefusedAt("title", "text.required", () -> with(AgendaItemType.DECISION, " ", "Druk", 15));
        assertRefusedAt("why", "text.required", () -> with(AgendaItemType.DECISION, "Fietsen", null, 15));
        assertRefusedAt(
                "minutes", "agenda.minutes-out-of-range", () -> with(AgendaItemType.DECISION, "Fietsen", "Druk", 0));
        assertRefusedAt("reason", "text.required", () -> proposal().defer(" ", LocalDate.parse("2015-03-05")));
    }

    private static ItemProposal with(AgendaItemType type, String title, String why, int minutes) {
        return new ItemProposal(STEERING_GROUP, MEMBER, IN_TIME, type, title, why, minutes);
    }

    @Test
    void keeps_a_template_with_a_name_and_something_in_it() {
        TemplateItem item = new TemplateItem(AgendaItemType.APPROVAL, "Verslag", 5, null);
        assertThat(new AgendaTemplate(STEERING_GROUP, "Gewone vergadering", List.of(item)).items())
                .extracting(TemplateItem::title)
                .containsExactly("Verslag");
        assertRefusedAt("templateName", "text.required", () -> new AgendaTemplate(STEERING_GROUP, " ", List.of(item)));
        assertRefusedAt("templateName", "template.empty", () -> new AgendaTemplate(STEERING_GROUP, "Leeg", List.of()));
        assertRefusedAt(
                "templateName",
                "agenda.too-many",
                () -> new AgendaTemplate(STEERING_GROUP, "Veel", Collections.nCopies(61, item)));
    }
}
