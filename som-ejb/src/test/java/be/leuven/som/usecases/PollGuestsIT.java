package be.leuven.som.usecases;

import static be.leuven.som.domain.meeting.PollChoice.YES;
import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static be.leuven.som.usecases.support.As.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.leuven.som.api.meeting.ChooseSlot;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.api.meeting.NamedGuest;
import be.leuven.som.api.meeting.PlanMeeting;
import be.leuven.som.api.meeting.PlanPoll;
import be.leuven.som.api.meeting.PollAnswering;
import be.leuven.som.api.meeting.PollDetails;
import be.leuven.som.api.meeting.PollOverview;
import be.leuven.som.api.meeting.PollPlanning;
import be.leuven.som.api.meeting.PollRunning;
import be.leuven.som.domain.meeting.Capacity;
import be.leuven.som.domain.meeting.Reply;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.Polls;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Guests who are asked in a date poll by name and address, and become guests of the meeting. */
class PollGuestsIT extends UseCaseTest {
    @Inject
    private PollPlanning polls;

    @Inject
    private PollAnswering answering;

    @Inject
    private PollRunning running;

    @Inject
    private PollOverview pollOverview;

    private final String title = title();
    private final String account = "gast-" + UUID.randomUUID();
    private final String address = account + "@example.org";

    @Test
    void a_guest_answers_by_a_link_of_the_own_and_becomes_a_guest_of_the_meeting() {
        PollDetails poll = opened(new NamedGuest("Noor Gast", address.toUpperCase(java.util.Locale.ROOT)));
        assertThat(mailed("Wanneer kun je? " + title)).hasSize(10).contains(account);
        assertThat(Rows.count("account a, person p where a.person_id = p.id and p.email = ?", address))
                .isZero();

        String link = Polls.link(account, title);
        PollDetails mine = visitor(() -> answering.byLink(link).orElseThrow());
        assertThat(mine.mine().name()).isEqualTo("Noor Gast");
        assertThat(mine.mine().guest()).isTrue();
        visitor(() -> {
            answering.answerByLink(link, Polls.answer(mine, YES));
            return null;
        });

        UUID meeting = as(CHAIR, () -> running.choose(first(poll)));

        assertThat(details(meeting).invited())
                .filteredOn(i -> i.capacity() == Capacity.GUEST)
                .extracting(MeetingDetails.Invited::name, MeetingDetails.Invited::reply)
                .containsExactly(tuple("Noor Gast", Reply.COMING));
        assertThat(mailed("Uitnodiging: " + title)).contains(account);
    }

    @Test
    void the_address_of_a_guest_is_nowhere_but_with_who_runs_the_poll() {
        PollDetails poll = opened(new NamedGuest("Noor Gast", address));

        for (String reader : List.of(CHAIR, CITY)) {
            assertThat(as(reader, () -> pollOverview.details(poll.id()).orElseThrow())
                            .toString())
                    .contains("Noor Gast")
                    .doesNotContain(account);
        }
        assertThat(Rows.all(
                        "select text from outgoing_message where subject like ? and text like ?",
                        "%" + title,
                        "%" + account + "%"))
                .isEmpty();
        assertThat(as(CHAIR, () -> polls.plan(poll.id()).orElseThrow()).guests())
                .containsExactly(new NamedGuest("Noor Gast", address));
        assertThat(as(CITY, () -> polls.plan(poll.id()))).isEmpty();
    }

    @Test
    void reminders_go_to_guests_too() {
        PollDetails poll = opened(new NamedGuest("Noor Gast", address));
        MovableClock.turnOnBy(Duration.ofDays(1));
        as(CHAIR, () -> running.remind(poll.id()));
        assertThat(mailed("Herinnering: wanneer kun je? " + title)).contains(account);
    }

    @Test
    void a_guest_who_is_wrong_is_told_beside_the_field_and_nobody_is_kept() {
        long people = Rows.count("person");
        assertRejected(
                () -> opened(
                        new NamedGuest("Noor Gast", address),
                        new NamedGuest("Nog eens Noor", " " + address.toUpperCase(java.util.Locale.ROOT)),
                        new NamedGuest("", "noor@example.org"),
                        new NamedGuest("Noor\nBcc: all@example.org", "een@example.org"),
                        new NamedGuest("Noor", "een@example.org\r\nBcc: all@example.org"),
                        new NamedGuest("Noor", "🎓".repeat(5000)),
                        new NamedGuest("🎓".repeat(5000), "twee@example.org"),
                        new NamedGuest("Noor", "geen adres")),
                "guests[1].email: guest.twice",
                "guests[2].name: text.required",
                "guests[3].name: text.control-characters",
                "guests[4].email: email.malformed",
                "guests[5].email: text.too-long",
                "guests[6].name: text.too-long",
                "guests[7].email: email.malformed");
        assertRejected(
                () -> opened(new NamedGuest("Noor Gast", address), new NamedGuest("De stad", CITY + "@example.org")),
                "guests[1].email: guest.is-member");
        assertThat(Rows.count("person")).isEqualTo(people);
    }

    @Test
    void whoever_is_known_already_is_nobody_new() {
        PollDetails poll = opened(new NamedGuest("Zomaar een naam", PARENTS + "@example.org"));
        assertThat(Rows.count("person where email = ?", PARENTS + "@example.org"))
                .isOne();
        assertThat(as(PARENTS, () -> pollOverview.details(poll.id())))
                .get()
                .satisfies(seen -> assertThat(seen.mayAnswer()).isTrue());
    }

    @Test
    void guests_come_and_go_when_the_poll_changes() {
        PollDetails poll = opened(new NamedGuest("Noor Gast", address));
        PlanPoll plan = as(CHAIR, () -> polls.plan(poll.id()).orElseThrow());
        String other = "ander-" + UUID.randomUUID();

        doAs(CHAIR, () -> polls.change(asking(plan, new NamedGuest("Iemand anders", other + "@example.org"))));

        assertThat(mailed("Wanneer kun je? " + title)).hasSize(11).contains(account, other);
        assertThat(visitor(() -> answering.byLink(Polls.link(account, title)))).isEmpty();
        assertThat(visitor(() -> answering.byLink(Polls.link(other, title)))).isPresent();
    }

    @Test
    void a_misspelt_name_is_set_right_in_its_row_and_nobody_elses_is() {
        PollDetails poll = opened(new NamedGuest("Nor Gats", address), new NamedGuest("Wie", PARENTS + "@example.org"));
        PlanPoll plan = as(CHAIR, () -> polls.plan(poll.id()).orElseThrow());
        NamedGuest parents = plan.guests().stream()
                .filter(g -> g.email().startsWith(PARENTS))
                .findFirst()
                .orElseThrow();

        assertRejected(
                () -> doAs(
                        CHAIR, () -> polls.change(asking(plan, new NamedGuest("Gekaapt", PARENTS + "@example.org")))),
                "guests[0].name: guest.name-not-yours");
        doAs(CHAIR, () -> polls.change(asking(plan, parents, new NamedGuest("Noor Gast", address))));

        assertThat(as(CHAIR, () -> polls.plan(poll.id()).orElseThrow()).guests())
                .containsExactlyInAnyOrder(parents, new NamedGuest("Noor Gast", address));
    }

    @Test
    void a_poll_may_ask_guests_alone() {
        PlanPoll plan = Polls.plan(body("RG"), title, 25);
        PlanPoll alone = asking(
                Polls.plan(plan.bodyId(), title, plan.answerBy(), plan.slots(), Set.of()),
                new NamedGuest("Noor Gast", address));
        as(CHAIR, () -> polls.open(alone));
        assertThat(mailed("Wanneer kun je? " + title)).containsExactly(account);
    }

    @Test
    void a_guest_stays_invited_when_the_meeting_moves() {
        PollDetails poll = opened(new NamedGuest("Noor Gast", address));
        UUID meeting = as(CHAIR, () -> running.choose(first(poll)));

        PlanMeeting plan = as(CHAIR, () -> planning.plan(meeting).orElseThrow().plan());
        doAs(
                CHAIR,
                () -> planning.change(new PlanMeeting(
                        plan.id(),
                        plan.version(),
                        plan.bodyId(),
                        plan.title(),
                        plan.startsAt().plusDays(1),
                        plan.place(),
                        plan.videoLink(),
                        plan.announced(),
                        plan.agenda())));

        assertThat(details(meeting).invited())
                .filteredOn(i -> i.capacity() == Capacity.GUEST)
                .hasSize(1);
        assertThat(mailed("Gewijzigd: " + title)).contains(account);
    }

    private PollDetails opened(NamedGuest... guests) {
        UUID id = as(CHAIR, () -> polls.open(asking(Polls.plan(body("RG"), title, 25), guests)));
        return as(CHAIR, () -> pollOverview.details(id).orElseThrow());
    }

    private static PlanPoll asking(PlanPoll plan, NamedGuest... guests) {
        return new PlanPoll(
                plan.id(),
                plan.version(),
                plan.bodyId(),
                plan.title(),
                plan.topics(),
                plan.minutes(),
                plan.place(),
                plan.videoLink(),
                plan.answerBy(),
                plan.hidden(),
                plan.slots(),
                plan.people(),
                List.of(guests));
    }

    private static ChooseSlot first(PollDetails poll) {
        return new ChooseSlot(poll.id(), poll.version(), poll.slots().get(0).id(), "Stadhuis", null, null);
    }
}
