package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.agenda.AgendaBuilding;
import be.leuven.som.api.agenda.AgendaOffer;
import be.leuven.som.api.agenda.AgendaTemplateView;
import be.leuven.som.api.agenda.AgendaTemplates;
import be.leuven.som.api.agenda.DeferProposal;
import be.leuven.som.api.agenda.ItemProposals;
import be.leuven.som.api.agenda.MyProposal;
import be.leuven.som.api.agenda.ProposeItem;
import be.leuven.som.api.decision.ActionTracking;
import be.leuven.som.api.decision.AgreeAction;
import be.leuven.som.api.decision.DecisionTaken;
import be.leuven.som.api.decision.DecisionTaking;
import be.leuven.som.api.decision.TakeDecision;
import be.leuven.som.api.meeting.AttendanceRecording;
import be.leuven.som.api.meeting.CancelMeeting;
import be.leuven.som.api.meeting.MeetingBody;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.api.meeting.MeetingSaved;
import be.leuven.som.api.meeting.PlanMeeting;
import be.leuven.som.api.meeting.RecordAttendance;
import be.leuven.som.domain.decision.DecisionMethod;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.AgendaOriginKind;
import be.leuven.som.domain.meeting.FlemishCalendar;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AgendaIT extends UseCaseTest {
    private final LocalDate soon = LocalDate.now(Zone.BRUSSELS).plusDays(30);

    @Inject
    private AgendaBuilding building;

    @Inject
    private ItemProposals proposals;

    @Inject
    private AgendaTemplates templates;

    @Inject
    private ActionTracking actions;

    @Inject
    private DecisionTaking decisions;

    @Inject
    private AttendanceRecording attendance;

    private List<AgendaOffer> offers() {
        return as(CHAIR, () -> building.offers(body("RG"), soon));
    }

    private AgendaOffer offered(String title) {
        return offers().stream()
                .filter(o -> o.title().dutch().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private String proposed() {
        String title = title();
        doAs(
                CITY,
                () -> proposals.propose(
                        new ProposeItem(body("RG"), AgendaItemType.DISCUSSION, title, "Het wordt druk", 25)));
        return title;
    }

    private MeetingSaved takenUp(AgendaOffer offer, int days) {
        PlanMeeting plan = plan(title(), days);
        List<PlanMeeting.Item> items = new ArrayList<>(plan.agenda());
        items.add(new PlanMeeting.Item(
                null,
                offer.type(),
                offer.title().dutch(),
                offer.minutes(),
                offer.broughtBy(),
                offer.why(),
                offer.kind(),
                offer.originId()));
        return as(CHAIR, () -> planning.saveDraft(with(plan, items)));
    }

    private static PlanMeeting with(PlanMeeting plan, List<PlanMeeting.Item> items) {
        return new PlanMeeting(
                plan.id(),
                plan.version(),
                plan.bodyId(),
                plan.title(),
                plan.startsAt(),
                plan.place(),
                plan.videoLink(),
                plan.announced(),
                items);
    }

    @Test
    void what_a_member_proposes_is_offered_to_who_makes_the_agenda() {
        String title = proposed();

        AgendaOffer offer = offered(title);

        assertThat(offer.kind()).isEqualTo(AgendaOriginKind.PROPOSAL);
        assertThat(offer.minutes()).isEqualTo(25);
        assertThat(offer.why()).isEqualTo("Het wordt druk");
        assertThat(offer.bringer()).isNotBlank();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> as(CITY, () -> building.offers(body("RG"), soon)));
    }

    @Test
    void an_item_remembers_what_it_came_from_and_it_is_offered_no_more() {
        String title = proposed();
        AgendaOffer offer = offered(title);
        MeetingSaved saved = takenUp(offer, 30);

        assertThat(offers()).extracting(o -> o.title().dutch()).doesNotContain(title);
        PlanMeeting.Item item = as(
                        CHAIR, () -> planning.plan(saved.id()).orElseThrow().plan())
                .agenda()
                .get(2);
        assertThat(item.originKind()).isEqualTo(AgendaOriginKind.PROPOSAL);
        assertThat(item.originId()).isEqualTo(offer.originId());
        MyProposal mine = mine(title);
        assertThat(mine.accepted()).isTrue();
        assertThat(mine.meetingId()).as("a draft is not for members").isNull();

        doAs(CHAIR, () -> planning.discardDraft(saved.id(), saved.version()));
        assertThat(offers()).extracting(o -> o.title().dutch()).contains(title);
        assertThat(mine(title).accepted()).isFalse();
    }

    @Test
    void the_agenda_of_a_meeting_that_is_called_off_gives_back_what_it_took() {
        String title = proposed();
        MeetingSaved saved = takenUp(offered(title), 30);
        doAs(CHAIR, () -> planning.cancel(new CancelMeeting(saved.id(), saved.version(), "Staking")));

        assertThat(offers()).extracting(o -> o.title().dutch()).contains(title);
    }

    @Test
    void a_proposal_that_is_put_off_is_offered_for_a_later_meeting_and_the_proposer_is_told_why() {
        String title = proposed();
        UUID id = offered(title).originId();

        assertRejected(
                () -> doAs(CHAIR, () -> proposals.defer(new DeferProposal(id, " ", soon))), "reason: text.required");
        doAs(SECRETARY, () -> proposals.defer(new DeferProposal(id, "De agenda is vol", soon)));

        assertThat(offers()).extracting(o -> o.title().dutch()).doesNotContain(title);
        assertThat(as(CHAIR, () -> building.offers(body("RG"), soon.plusDays(1))))
                .extracting(o -> o.title().dutch())
                .contains(title);
        assertThat(mailed("Je agendapunt komt later: " + title)).containsExactly("stad");
        assertThat(mine(title).deferredReason()).isEqualTo("De agenda is vol");
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(CITY, () -> proposals.defer(new DeferProposal(id, "Zomaar", soon))));
    }

    @Test
    void a_member_takes_an_own_proposal_back_and_nobody_elses() {
        String title = proposed();
        MyProposal mine = mine(title);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(PARENTS, () -> proposals.withdraw(mine.id(), mine.version())));
        doAs(CITY, () -> proposals.withdraw(mine.id(), mine.version()));

        assertThat(offers()).extracting(o -> o.title().dutch()).doesNotContain(title);
        assertThat(as(CITY, proposals::mine)).extracting(MyProposal::title).doesNotContain(title);
    }

    @Test
    void a_member_proposes_to_the_own_bodies_only() {
        assertThat(as(PARENTS, proposals::bodies))
                .extracting(MeetingBody::code)
                .contains("SR", "WG2")
                .doesNotContain("RG");
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(
                        PARENTS,
                        () -> proposals.propose(
                                new ProposeItem(body("RG"), AgendaItemType.DECISION, title(), "Omdat", 5))));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(
                        ADMINISTRATOR,
                        () -> proposals.propose(
                                new ProposeItem(body("RG"), AgendaItemType.DECISION, title(), "Omdat", 5))));
        assertRejected(
                () -> doAs(
                        CITY,
                        () -> proposals.propose(
                                new ProposeItem(body("RG"), AgendaItemType.DECISION, "x".repeat(201), "Omdat", 5))),
                "title: text.too-long");
    }

    private MyProposal mine(String title) {
        return as(CITY, proposals::mine).stream()
                .filter(p -> p.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_minutes_of_the_last_meeting_and_mandates_that_end_are_offered() {
        assertThat(offers())
                .filteredOn(o -> o.kind() == AgendaOriginKind.MINUTES)
                .hasSizeLessThanOrEqualTo(1);
        MeetingDetails held = convened(title(), 9); // a day on which no other test meets
        MovableClock.turnTo(held.endsAt().plusSeconds(60));

        assertThat(offers())
                .filteredOn(o -> o.kind() == AgendaOriginKind.MINUTES)
                .singleElement()
                .satisfies(o -> assertThat(o.originId()).isEqualTo(held.id()))
                .satisfies(o -> assertThat(o.title().dutch()).startsWith("Verslag van "))
                .satisfies(o -> assertThat(o.title().english()).startsWith("Minutes of "))
                .satisfies(o -> assertThat(o.type()).isEqualTo(AgendaItemType.APPROVAL));
        assertThat(offers())
                .filteredOn(o -> o.kind() == AgendaOriginKind.MANDATE)
                .extracting(o -> o.title().dutch())
                .hasSize(2)
                .anyMatch(t -> t.contains("CLB"))
                .allMatch(t -> t.startsWith("Een mandaat loopt af"));
    }

    @Test
    void an_item_that_was_put_off_comes_back() {
        String title = title();
        MeetingDetails meeting = convened(title, 10);
        UUID item = meeting.agenda().get(1).id();
        assertRejected(
                () -> doAs(CHAIR, () -> building.defer(meeting.id(), meeting.version(), item, true)),
                "meeting.not-yet-held");
        MovableClock.turnTo(meeting.startsAt().plusSeconds(60));
        long version = details(meeting.id()).version();

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(CITY, () -> building.defer(meeting.id(), version, item, true)));
        doAs(CHAIR, () -> building.defer(meeting.id(), version, item, true));

        assertThat(details(meeting.id()).agenda())
                .extracting(MeetingDetails.Item::deferred)
                .containsExactly(false, true);
        AgendaOffer offer = offers().stream()
                .filter(o -> o.originId().equals(item))
                .findFirst()
                .orElseThrow();
        assertThat(offer.kind()).isEqualTo(AgendaOriginKind.DEFERRED);
        assertThat(offer.title().dutch()).isEqualTo("Voorstel");
        MeetingSaved saved = takenUp(offer, 40);
        assertThat(offers()).extracting(AgendaOffer::originId).doesNotContain(item);
        doAs(CHAIR, () -> planning.discardDraft(saved.id(), saved.version()));
    }

    @Test
    void what_comes_after_the_invitation_with_short_notice_is_marked_late() {
        MeetingDetails meeting = convened(title(), 10);
        MovableClock.turnOnBy(Duration.ofDays(4));
        PlanMeeting stored =
                as(CHAIR, () -> planning.plan(meeting.id()).orElseThrow().plan());
        List<PlanMeeting.Item> items = new ArrayList<>(stored.agenda());
        items.add(new PlanMeeting.Item(null, AgendaItemType.INFORMATION, "Nog iets", 5, null, null));

        as(CHAIR, () -> planning.change(with(stored, items)));

        assertThat(details(meeting.id()).agenda())
                .extracting(MeetingDetails.Item::late)
                .containsExactly(false, false, true);
    }

    @Test
    void a_plan_like_the_last_meeting_has_its_title_place_hour_and_agenda() {
        MeetingDetails last = convened(title(), 8); // a day on which no other test meets
        MovableClock.turnTo(last.endsAt().plusSeconds(60));

        PlanMeeting plan = as(CHAIR, () -> building.likeTheLast(body("RG")));

        assertThat(plan.title()).isEqualTo(last.title());
        assertThat(plan.place()).isEqualTo("Stadhuis");
        assertThat(plan.startsAt().toLocalTime()).isEqualTo(in(0).toLocalTime());
        LocalDate day = plan.startsAt().toLocalDate();
        assertThat(day.getDayOfWeek()).isEqualTo(Zone.dayOf(last.startsAt()).getDayOfWeek());
        assertThat(FlemishCalendar.on(day)).isEmpty();
        assertThat(day).isAfterOrEqualTo(Zone.dayOf(MovableClock.now()).plusDays(8));
        assertThat(plan.agenda())
                .extracting(PlanMeeting.Item::title)
                .hasSize(3)
                .contains("Nieuws", "Voorstel")
                .first()
                .asString()
                .startsWith("Verslag van ");
        assertThat(plan.agenda().get(0).originId()).isEqualTo(last.id());
        assertThat(plan.agenda()).allMatch(i -> i.id() == null);
    }

    @Test
    void a_template_is_kept_under_its_name_and_replaced_under_the_same() {
        String name = "Sjabloon " + UUID.randomUUID();
        doAs(CHAIR, () -> templates.save(body("RG"), name, agenda()));
        doAs(CHAIR, () -> templates.save(body("RG"), name.toUpperCase(java.util.Locale.ROOT), agenda().subList(0, 1)));

        AgendaTemplateView kept = as(CHAIR, () -> templates.of(body("RG"))).stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(kept.items()).extracting(PlanMeeting.Item::title).containsExactly("Nieuws");

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> doAs(CITY, () -> templates.remove(kept.id())));
        doAs(CHAIR, () -> templates.remove(kept.id()));
        assertThat(Rows.count("agenda_template where id = ?", "" + kept.id())).isZero();
        assertRejected(
                () -> doAs(CHAIR, () -> templates.save(body("RG"), name, List.of())), "templateName: template.empty");
    }

    @Test
    void open_actions_come_back_on_each_agenda_until_they_are_done() {
        String what = title();
        UUID owner = UUID.fromString((String) Rows.first("select id from person where email = 'stad@example.org'")
                .get(0));
        UUID action = as(
                CHAIR,
                () -> actions.agree(new AgreeAction(body("RG"), null, null, null, what, owner, soon.minusDays(5))));

        AgendaOffer offer = offers().stream()
                .filter(o -> o.originId().equals(action))
                .findFirst()
                .orElseThrow();
        assertThat(offer.kind()).isEqualTo(AgendaOriginKind.ACTION);
        assertThat(offer.title().dutch()).startsWith("Actie over tijd: Proef ");
        assertThat(offer.broughtBy()).isEqualTo(owner);

        MeetingSaved saved = takenUp(offer, 10);
        assertThat(offers()).extracting(AgendaOffer::originId).doesNotContain(action);
        MovableClock.turnOnBy(Duration.ofDays(11));
        assertThat(offers())
                .as("not done by then")
                .extracting(AgendaOffer::originId)
                .contains(action);
        MovableClock.turnBack();
        doAs(CHAIR, () -> planning.discardDraft(saved.id(), saved.version()));
    }

    @Test
    void a_decision_is_offered_when_its_review_is_due() {
        MeetingDetails meeting = convened(title(), 10);
        MovableClock.turnTo(meeting.startsAt().plusSeconds(60));
        doAs(
                CHAIR,
                () -> attendance.record(new RecordAttendance(
                        meeting.id(),
                        details(meeting.id()).version(),
                        meeting.invited().stream()
                                .collect(Collectors.toMap(
                                        MeetingDetails.Invited::invitationId, invited -> Presence.PRESENT)),
                        List.of())));
        DecisionTaken taken = as(
                CHAIR,
                () -> decisions.take(new TakeDecision(
                        meeting.id(),
                        meeting.agenda().get(1).id(),
                        "We proberen het een maand",
                        DecisionMethod.CONSENT,
                        null,
                        null,
                        soon,
                        List.of())));

        assertThat(as(CHAIR, () -> building.offers(body("RG"), soon.minusDays(1))))
                .extracting(AgendaOffer::originId)
                .doesNotContain(taken.id());
        assertThat(offers())
                .filteredOn(o -> o.originId().equals(taken.id()))
                .singleElement()
                .satisfies(o -> assertThat(o.kind()).isEqualTo(AgendaOriginKind.DECISION))
                .satisfies(o -> assertThat(o.title().dutch()).contains(taken.number(), "We proberen het"));
    }
}
