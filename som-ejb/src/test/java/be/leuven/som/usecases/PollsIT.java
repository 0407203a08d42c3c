package be.leuven.som.usecases;

import static be.leuven.som.domain.meeting.PollChoice.IF_NEED_BE;
import static be.leuven.som.domain.meeting.PollChoice.NO;
import static be.leuven.som.domain.meeting.PollChoice.YES;
import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static be.leuven.som.usecases.support.As.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.meeting.AnswerPoll;
import be.leuven.som.api.meeting.ChooseSlot;
import be.leuven.som.api.meeting.PlanPoll;
import be.leuven.som.api.meeting.PollAnswering;
import be.leuven.som.api.meeting.PollDetails;
import be.leuven.som.api.meeting.PollOverview;
import be.leuven.som.api.meeting.PollPlanning;
import be.leuven.som.api.meeting.PollRunning;
import be.leuven.som.api.meeting.PollSummary;
import be.leuven.som.application.link.LinkPurpose;
import be.leuven.som.application.link.LinkSigning;
import be.leuven.som.application.link.SignedLink;
import be.leuven.som.domain.meeting.PollChoice;
import be.leuven.som.domain.meeting.PollState;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.SeatRole;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.Polls;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Making a date poll and answering it. */
class PollsIT extends UseCaseTest {
    @Inject
    private PollPlanning polls;

    @Inject
    private PollAnswering answering;

    @Inject
    private PollRunning running;

    @Inject
    private PollOverview pollOverview;

    @Inject
    private LinkSigning links;

    private PollDetails opened(String title) {
        return opened(Polls.plan(body("RG"), title, 20));
    }

    private PollDetails opened(PlanPoll plan) {
        return seen(CHAIR, as(CHAIR, () -> polls.open(plan)));
    }

    private PollDetails seen(String account, UUID poll) {
        return as(account, () -> pollOverview.details(poll).orElseThrow());
    }

    @Test
    void everybody_with_a_seat_gets_a_link_of_the_own() {
        String title = title();
        PollDetails poll = opened(title);

        assertThat(mailed("Wanneer kun je? " + title)).hasSize(9).contains(CHAIR, SECRETARY, CITY);
        assertThat(poll.asked()).isEqualTo(9);
        assertThat(Polls.link(CITY, title)).isNotEqualTo(Polls.link(CHAIR, title));
    }

    @Test
    void who_does_not_run_the_body_makes_and_changes_nothing() {
        PollDetails poll = opened(title());
        PlanPoll plan = as(CHAIR, () -> polls.plan(poll.id()).orElseThrow());

        for (String other : List.of(CITY, PARENTS, ADMINISTRATOR)) {
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> as(other, () -> polls.open(Polls.plan(body("RG"), title(), 20))));
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> doAs(other, () -> polls.change(plan)));
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> as(other, () -> running.remind(poll.id())));
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> doAs(other, () -> running.cancel(poll.id(), poll.version(), "Zomaar")));
            assertThat(as(other, () -> polls.plan(poll.id()))).isEmpty();
        }
        assertThat(as(COORDINATOR, () -> polls.plan(poll.id()))).isPresent();
    }

    @Test
    void answers_without_an_account_by_the_link_of_the_mail() {
        String title = title();
        PollDetails poll = opened(title);
        String link = Polls.link(CITY, title);

        PollDetails mine = visitor(() -> answering.byLink(link).orElseThrow());
        assertThat(mine.mayAnswer()).isTrue();
        assertThat(mine.mayRun()).isFalse();
        assertThat(mine.mine().name()).isEqualTo("Vertegenwoordiger Stad Leuven");
        visitor(() -> {
            answering.answerByLink(
                    link, new AnswerPoll(Polls.answer(mine, YES, IF_NEED_BE, NO).choices(), "Liefst vroeg"));
            return null;
        });

        PollDetails after = seen(CHAIR, poll.id());
        assertThat(after.answered()).isOne();
        assertThat(after.slots())
                .extracting(PollDetails.Slot::yes, PollDetails.Slot::ifNeedBe, PollDetails.Slot::no)
                .containsExactly(tuple(1, 0, 0), tuple(0, 1, 0), tuple(0, 0, 1));
        assertThat(after.voices())
                .filteredOn(PollDetails.Voice::answered)
                .extracting(PollDetails.Voice::comment)
                .containsExactly("Liefst vroeg");
        assertThat(Rows.first(
                                "select actor from audit_entry where action = 'poll.answered' and object_id = ?"
                                        + " order by entry_number desc",
                                "" + poll.id())
                        .get(0))
                .isEqualTo("link:" + Polls.person(CITY));
    }

    @Test
    void a_link_that_is_not_for_this_is_of_no_use() {
        PollDetails poll = opened(title());
        var until = MovableClock.now().plus(Duration.ofDays(1));
        List<String> useless = List.of(
                "",
                "onzin",
                links.sign(new SignedLink(LinkPurpose.MINUTES, poll.id(), Polls.person(CITY), until)),
                links.sign(new SignedLink(LinkPurpose.POLL, poll.id(), Polls.person("ouders"), until)),
                links.sign(new SignedLink(LinkPurpose.POLL, UUID.randomUUID(), Polls.person(CITY), until)));

        assertThat(useless).allSatisfy(link -> assertThat(visitor(() -> answering.byLink(link)))
                .isEmpty());
        assertRejected(
                () -> visitor(() -> {
                    answering.answerByLink(useless.get(2), Polls.answer(poll, YES));
                    return null;
                }),
                "token.not-usable");
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> visitor(() -> {
                    answering.answerByLink(useless.get(3), Polls.answer(poll, YES));
                    return null;
                }));
        assertThat(seen(CHAIR, poll.id()).answered()).isZero();
    }

    @Test
    void answers_signed_in_and_finds_the_poll_among_what_is_to_do() {
        PollDetails poll = opened(title());
        assertThat(as(CITY, () -> pollOverview.toAnswer()))
                .extracting(PollSummary::id)
                .contains(poll.id());

        doAs(CITY, () -> answering.answer(poll.id(), Polls.answer(poll, NO)));

        assertThat(as(CITY, () -> pollOverview.toAnswer()))
                .extracting(PollSummary::id)
                .doesNotContain(poll.id());
        assertThat(as(CITY, () -> pollOverview.open()))
                .filteredOn(p -> p.id().equals(poll.id()))
                .singleElement()
                .returns(1, PollSummary::answered)
                .returns(9, PollSummary::asked)
                .returns(3, PollSummary::slots);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(PARENTS, () -> answering.answer(poll.id(), Polls.answer(poll, YES))));
        assertThat(as(PARENTS, () -> pollOverview.details(poll.id()))).isEmpty();
        assertThat(as(PARENTS, () -> pollOverview.open()))
                .extracting(PollSummary::id)
                .doesNotContain(poll.id());
    }

    @Test
    void an_answer_says_something_of_every_slot() {
        PollDetails poll = opened(title());
        Map<UUID, PollChoice> half = new HashMap<>(Polls.answer(poll, YES).choices());
        half.put(poll.slots().get(1).id(), null);

        assertRejected(
                () -> doAs(CITY, () -> answering.answer(poll.id(), new AnswerPoll(half, null))),
                "answers[1].choice: poll.choice-needed");
        assertRejected(
                () -> doAs(
                        CITY,
                        () -> answering.answer(
                                poll.id(),
                                new AnswerPoll(Polls.answer(poll, YES).choices(), "🎓".repeat(5000)))),
                "comment: text.too-long");
        assertThat(Rows.count(
                        "poll_answer where participant_id in (select id from poll_participant where poll_id = ?)",
                        "" + poll.id()))
                .isZero();
    }

    @Test
    void answers_of_others_stay_hidden_when_that_was_chosen() {
        String title = title();
        PlanPoll plan = Polls.plan(body("RG"), title, 20);
        PollDetails poll = opened(new PlanPoll(
                null, 0, plan.bodyId(), title, null, 60, null, null, plan.answerBy(), true, plan.slots(), null));
        doAs(CITY, () -> answering.answer(poll.id(), Polls.answer(poll, YES)));

        PollDetails member =
                visitor(() -> answering.byLink(Polls.link(SECRETARY, title)).orElseThrow());
        assertThat(member.showsAnswers()).isFalse();
        assertThat(member.voices()).isEmpty();
        assertThat(member.slots()).allSatisfy(slot -> {
            assertThat(slot.yes()).isZero();
            assertThat(slot.required()).isEmpty();
            assertThat(slot.quorum()).isNull();
            assertThat(slot.best()).isFalse();
        });
        assertThat(seen(CITY, poll.id()).mine().choices()).containsOnly(YES);
        assertThat(seen(CHAIR, poll.id()).voices()).hasSize(9);
    }

    @Test
    void says_for_each_slot_who_has_to_be_there_and_what_the_quorum_will_be() {
        PollDetails poll = opened(title());
        doAs(CHAIR, () -> answering.answer(poll.id(), Polls.answer(poll, YES, YES, NO)));
        doAs(CITY, () -> answering.answer(poll.id(), Polls.answer(poll, YES, IF_NEED_BE, YES)));

        List<PollDetails.Slot> slots = seen(CHAIR, poll.id()).slots();

        assertThat(slots.get(2).required())
                .filteredOn(r -> r.role() == SeatRole.CHAIR)
                .containsExactly(new PollDetails.Required(SeatRole.CHAIR, "Voorzitter SOM-regie", NO));
        assertThat(slots.get(0).required())
                .filteredOn(r -> r.role() == SeatRole.SECRETARY)
                .extracting(PollDetails.Required::choice)
                .containsExactly((PollChoice) null);
        int filled = slots.get(0).quorum().filled();
        assertThat(slots.get(0).quorum().there()).isEqualTo(2);
        assertThat(slots.get(0).quorum().open()).isEqualTo(filled - 2);
        assertThat(slots.get(1).quorum().there()).isOne();
        assertThat(slots.get(2).quorum().open()).isEqualTo(filled - 2);
        assertThat(slots).extracting(PollDetails.Slot::best).containsExactly(true, false, false);
    }

    @Test
    void everything_that_is_wrong_with_a_poll_is_told_at_once_and_nothing_is_stored() {
        long before = Rows.count("date_poll");
        long mails = Rows.count("outgoing_message");
        PlanPoll wrong = new PlanPoll(
                null,
                0,
                body("RG"),
                "🎓".repeat(5000),
                null,
                0,
                null,
                "http://onveilig",
                LocalDate.of(9999, 12, 31),
                false,
                List.of(in(5)),
                Set.of());

        assertRejected(
                () -> as(CHAIR, () -> polls.open(wrong)),
                "title: text.too-long",
                "minutes: poll.minutes-out-of-range",
                "videoLink: venue.video-link-malformed",
                "slots: poll.slots-needed",
                "people: poll.nobody-asked");
        assertRejected(
                () -> as(
                        CHAIR,
                        () -> polls.open(Polls.plan(
                                body("RG"),
                                title(),
                                LocalDate.now(Zone.BRUSSELS),
                                List.of(in(5), LocalDate.of(9999, 12, 31).atTime(10, 0)),
                                null))),
                "slots: meeting.start-out-of-range");
        assertThat(Rows.count("date_poll")).isEqualTo(before);
        assertThat(Rows.count("outgoing_message")).isEqualTo(mails);
    }

    @Test
    void adding_a_slot_asks_again_and_a_slot_that_goes_takes_its_answers_along() {
        String title = title();
        PollDetails poll = opened(title);
        doAs(CITY, () -> answering.answer(poll.id(), Polls.answer(poll, YES)));
        PlanPoll plan = as(CHAIR, () -> polls.plan(poll.id()).orElseThrow());

        doAs(CHAIR, () -> polls.change(Polls.with(plan, List.of(plan.slots().get(0), in(30)))));

        PollDetails after = seen(CITY, poll.id());
        assertThat(after.slots()).hasSize(2);
        assertThat(after.mine().choices()).containsExactly(YES, null);
        assertThat(after.answered()).isZero();
        assertThat(mailed("Kijk nog eens: wanneer kun je? " + title)).hasSize(9);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> doAs(CHAIR, () -> polls.change(plan)));
        assertRejected(
                () -> doAs(CITY, () -> answering.answer(poll.id(), Polls.answer(poll, YES))), "poll.slots-changed");
    }

    @Test
    void people_are_added_and_taken_out() {
        String title = title();
        PlanPoll first = Polls.plan(body("RG"), title, 20);
        PollDetails poll = opened(Polls.plan(
                first.bodyId(),
                title,
                first.answerBy(),
                first.slots(),
                Set.of(Polls.person(CHAIR), Polls.person(CITY), Polls.person("ouders"))));
        assertThat(mailed("Wanneer kun je? " + title)).containsExactly(CITY, CHAIR);
        PlanPoll plan = as(CHAIR, () -> polls.plan(poll.id()).orElseThrow());

        doAs(
                CHAIR,
                () -> polls.change(new PlanPoll(
                        plan.id(),
                        plan.version(),
                        plan.bodyId(),
                        title,
                        null,
                        60,
                        null,
                        null,
                        plan.answerBy(),
                        false,
                        plan.slots(),
                        Set.of(Polls.person(CHAIR), Polls.person(SECRETARY)))));

        assertThat(seen(CHAIR, poll.id()).asked()).isEqualTo(2);
        assertThat(mailed("Wanneer kun je? " + title)).containsExactly(CITY, SECRETARY, CHAIR);
        assertThat(mailed("Kijk nog eens: wanneer kun je? " + title)).isEmpty();
        assertThat(visitor(() -> answering.byLink(Polls.link(CITY, title)))).isEmpty();
    }

    @Test
    void nobody_answers_after_the_last_day_and_the_link_shows_what_came_of_it() {
        String title = title();
        PollDetails poll = opened(title);
        String link = Polls.link(CITY, title);
        MovableClock.turnOnBy(Duration.ofDays(11));

        assertThat(visitor(() -> answering.byLink(link).orElseThrow()).mayAnswer())
                .isFalse();
        assertRejected(
                () -> visitor(() -> {
                    answering.answerByLink(link, Polls.answer(poll, YES));
                    return null;
                }),
                "poll.too-late");
        assertRejected(() -> as(CHAIR, () -> running.remind(poll.id())), "poll.too-late");

        MovableClock.turnOnBy(Duration.ofDays(14));
        assertThat(visitor(() -> answering.byLink(link))).isEmpty();
    }

    @Test
    void a_poll_that_is_called_off_tells_everybody_why() {
        String title = title();
        PollDetails poll = opened(title);
        assertRejected(() -> doAs(CHAIR, () -> running.cancel(poll.id(), poll.version(), "")), "reason: text.required");

        doAs(CHAIR, () -> running.cancel(poll.id(), poll.version(), "Niet meer nodig"));

        assertThat(mailed("Gaat niet door: datumprikker voor " + title)).hasSize(9);
        assertThat(seen(CITY, poll.id()).state()).isEqualTo(PollState.CANCELLED);
        assertRejected(
                () -> as(
                        CHAIR,
                        () -> running.choose(new ChooseSlot(
                                poll.id(),
                                poll.version() + 1,
                                poll.slots().get(0).id(),
                                "Stadhuis",
                                null,
                                null))),
                "poll.wrong-state");
    }
}
