package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.MEMBER;
import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.Fixtures.someone;
import static be.leuven.som.domain.meeting.AMeeting.START;
import static be.leuven.som.domain.meeting.AMeeting.STEERING_GROUP;
import static be.leuven.som.domain.meeting.AMeeting.TOWN_HALL;
import static be.leuven.som.domain.meeting.AMeeting.changed;
import static be.leuven.som.domain.meeting.AMeeting.item;
import static be.leuven.som.domain.meeting.AMeeting.ofTheSteeringGroup;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a first idea to a plan: body, title, time, place and agenda. */
class MeetingPlanTest {
    private static List<UUID> ids(Meeting meeting) {
        return meeting.agenda().stream().map(AgendaItem::id).toList();
    }

    private static List<String> titles(Meeting meeting) {
        return meeting.agenda().stream().map(AgendaItem::title).toList();
    }

    @Test
    void begins_as_a_draft_that_knows_its_body_and_title_only() {
        Meeting idea = new Meeting(STEERING_GROUP, " Regiegroep ");
        assertThat(idea.state()).isEqualTo(MeetingState.DRAFT);
        assertThat(idea.title()).isEqualTo("Regiegroep");
        assertThat(idea.startsAt()).isEmpty();
        assertThat(idea.endsAt()).isEmpty();
        assertThat(idea.venue().known()).isFalse();
        assertThat(idea.announced()).isFalse();
    }

    @Test
    void needs_a_body() {
        assertRefusedAt("bodyId", "meeting.body-needed", () -> new Meeting(null, "Regiegroep"));
        Meeting draft = ofTheSteeringGroup().draft();
        assertRefusedAt("bodyId", "meeting.body-needed", () -> draft.planFor(null));
        assertThat(draft.bodyId()).isEqualTo(STEERING_GROUP);
    }

    @Test
    void moves_to_another_body_only_while_a_draft() {
        Meeting draft = ofTheSteeringGroup().draft();
        draft.planFor(someone("onderwijsraad"));
        assertThat(draft.bodyId()).isEqualTo(someone("onderwijsraad"));
        Meeting convened = ofTheSteeringGroup().convened();
        assertRefused("meeting.wrong-state", () -> convened.planFor(someone("onderwijsraad")));
    }

    @Test
    void is_described_until_it_is_over() {
        Meeting convened = ofTheSteeringGroup().convened();
        convened.describe("Regiegroep in het Stadskantoor", true);
        assertThat(convened.title()).isEqualTo("Regiegroep in het Stadskantoor");
        assertThat(convened.announced()).isTrue();
        Meeting closed = ofTheSteeringGroup().closed();
        assertRefused("meeting.wrong-state", () -> closed.describe("Anders", true));
    }

    @Test
    void ends_when_every_item_had_its_minutes() {
        Meeting draft = ofTheSteeringGroup()
                .about(item("Werkafspraken", 50), item("Varia", 10))
                .draft();
        assertThat(draft.length()).isEqualTo(Duration.ofHours(1));
        assertThat(draft.endsAt()).contains(START.plus(Duration.ofHours(1)));
    }

    @Test
    void moves_its_end_along_with_its_start() {
        Meeting draft = ofTheSteeringGroup().draft();
        draft.schedule(START.plus(Duration.ofHours(2)), TOWN_HALL);
        assertThat(draft.endsAt()).contains(START.plus(Duration.ofMinutes(210)));
        draft.schedule(null, TOWN_HALL);
        assertThat(draft.endsAt()).isEmpty();
    }

    @Test
    void says_whether_time_or_place_really_changed() {
        Meeting draft = ofTheSteeringGroup().draft();
        assertThat(draft.schedule(START, Venue.of(" Stadskantoor Leuven ", ""))).isFalse();
        assertThat(draft.schedule(START, Venue.of("Naamsestraat", null))).isTrue();
        assertThat(draft.schedule(START.plusSeconds(60), Venue.of("Naamsestraat", null)))
                .isTrue();
    }

    @Test
    void keeps_the_identity_of_items_that_change_place_or_words() {
        Meeting draft = ofTheSteeringGroup()
                .about(item("Een", 10), item("Twee", 20), item("Drie", 30))
                .draft();
        AgendaItem one = draft.agenda().get(0);
        AgendaItem two = draft.agenda().get(1);
        AgendaItem three = draft.agenda().get(2);

        draft.arrange(List.of(
                changed(three, "Drie", 30),
                item("Nieuw", 5),
                changed(one, "Een, herzien", 15),
                changed(two, "Twee", 20)));

        assertThat(titles(draft)).containsExactly("Drie", "Nieuw", "Een, herzien", "Twee");
        assertThat(draft.agenda().get(0)).isSameAs(three);
        assertThat(draft.agenda().get(2)).isSameAs(one);
        assertThat(draft.agenda().get(3)).isSameAs(two);
        assertThat(draft.length()).isEqualTo(Duration.ofMinutes(70));
    }

    @Test
    void drops_items_that_are_no_longer_named() {
        Meeting draft =
                ofTheSteeringGroup().about(item("Een", 10), item("Twee", 20)).draft();
        draft.arrange(List.of(changed(draft.agenda().get(1), "Twee", 20)));
        assertThat(titles(draft)).containsExactly("Twee");
        assertThat(draft.length()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void gives_an_item_that_is_named_twice_an_identity_of_its_own_the_second_time() {
        Meeting draft = ofTheSteeringGroup().about(item("Een", 10)).draft();
        AgendaItem known = draft.agenda().get(0);
        draft.arrange(List.of(changed(known, "Een", 10), changed(known, "Nog eens", 10)));
        assertThat(ids(draft)).doesNotHaveDuplicates().hasSize(2).contains(known.id());
    }

    @Test
    void does_not_take_the_identity_of_an_item_of_another_meeting() {
        AgendaItem elsewhere = ofTheSteeringGroup().draft().agenda().get(0);
        Meeting draft = ofTheSteeringGroup().draft();
        draft.arrange(List.of(changed(elsewhere, "Overgenomen", 10)));
        assertThat(titles(draft)).containsExactly("Overgenomen");
        assertThat(ids(draft)).doesNotContain(elsewhere.id());
    }

    @Test
    void knows_who_brings_an_item_and_what_to_prepare() {
        Meeting draft = ofTheSteeringGroup()
                .about(new AgendaItem.Draft(null, AgendaItemType.DECISION, "Charter 0.8", 45, MEMBER, " Lees het "))
                .draft();
        AgendaItem charter = draft.agenda().get(0);
        assertThat(charter.type()).isEqualTo(AgendaItemType.DECISION);
        assertThat(charter.broughtBy()).contains(MEMBER);
        assertThat(charter.notes()).contains("Lees het");
        assertThat(charter.duration()).isEqualTo(Duration.ofMinutes(45));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 481, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void refuses_minutes_that_no_item_takes(int minutes) {
        Meeting draft = ofTheSteeringGroup().draft();
        assertRefusedAt(
                "agenda[1].minutes",
                "agenda.minutes-out-of-range",
                () -> draft.arrange(List.of(item("Een", 0), item("Twee", minutes))));
    }

    @Test
    void asks_what_an_item_is_for() {
        Meeting draft = ofTheSteeringGroup().draft();
        AgendaItem.Draft untyped = new AgendaItem.Draft(null, null, "Een", 10, null, null);
        assertRefusedAt("agenda[0].type", "agenda.type-needed", () -> draft.arrange(List.of(untyped)));
    }

    @Test
    void takes_sixty_items_and_no_more() {
        Meeting draft = ofTheSteeringGroup().draft();
        draft.arrange(Collections.nCopies(60, item("Punt", 480)));
        assertThat(draft.length()).isEqualTo(Duration.ofDays(20));
        assertRefusedAt("agenda", "agenda.too-many", () -> draft.arrange(Collections.nCopies(61, item("Punt", 1))));
    }

    @Test
    void lets_nobody_change_the_agenda_behind_its_back() {
        Meeting draft = ofTheSteeringGroup().draft();
        assertThat(draft.agenda()).isUnmodifiable();
        assertThat(draft.invitations()).isUnmodifiable();
    }
}
