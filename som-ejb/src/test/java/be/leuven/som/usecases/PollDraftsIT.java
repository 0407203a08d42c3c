package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.StatementCounter;
import be.leuven.som.api.meeting.NamedGuest;
import be.leuven.som.api.meeting.PlanPoll;
import be.leuven.som.api.meeting.PollDraftLine;
import be.leuven.som.api.meeting.PollDrafting;
import be.leuven.som.api.meeting.PollPlanning;
import be.leuven.som.usecases.support.Polls;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A date poll that is being made is kept, and asked of nobody. */
class PollDraftsIT extends UseCaseTest {
    @Inject
    private PollDrafting drafting;

    @Inject
    private PollPlanning polls;

    @Inject
    private StatementCounter statements;

    private final String title = title();

    @Test
    void what_was_typed_is_found_again_whoever_runs_the_body() {
        PlanPoll full =
                full(null, 0, List.of(new NamedGuest("Noor", "half@"), new NamedGuest(null, "noor@example.org")));

        PlanPoll kept = as(CHAIR, () -> drafting.keep(full));

        for (String reader : List.of(CHAIR, SECRETARY, COORDINATOR)) {
            assertThat(as(reader, () -> drafting.draft(kept.id()))).contains(kept);
            assertThat(lines(reader))
                    .filteredOn(l -> l.id().equals(kept.id()))
                    .extracting(PollDraftLine::title, PollDraftLine::slots)
                    .containsExactly(org.assertj.core.api.Assertions.tuple(title, 3));
        }
        assertThat(kept)
                .usingRecursiveComparison()
                .ignoringFields("id", "version")
                .isEqualTo(full);
        assertThat(mailed("Wanneer kun je? " + title)).isEmpty();
    }

    @Test
    void hardly_anything_is_needed() {
        PlanPoll bare = new PlanPoll(null, 0, body("RG"), null, null, 0, null, null, null, false, List.of(), null);

        PlanPoll kept = as(CHAIR, () -> drafting.keep(bare));

        assertThat(as(CHAIR, () -> drafting.draft(kept.id()).orElseThrow()))
                .usingRecursiveComparison()
                .ignoringFields("id", "version")
                .isEqualTo(bare);
    }

    @Test
    void it_is_kept_again_and_again_by_one_and_not_over_another() {
        PlanPoll first = as(CHAIR, () -> drafting.keep(full(null, 0, List.of(new NamedGuest("Noor", null)))));
        PlanPoll second = as(CHAIR, () -> drafting.keep(full(first.id(), first.version(), List.of())));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.guests()).isEmpty();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> as(SECRETARY, () -> drafting.keep(full(first.id(), first.version(), List.of()))));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> doAs(SECRETARY, () -> drafting.discard(first.id(), first.version())));
    }

    @Test
    void opening_the_poll_ends_the_draft() {
        PlanPoll kept = as(CHAIR, () -> drafting.keep(full(null, 0, List.of())));

        UUID poll = as(CHAIR, () -> polls.open(kept));

        assertThat(poll).isNotEqualTo(kept.id());
        assertThat(as(CHAIR, () -> drafting.draft(kept.id()))).isEmpty();
        assertThat(mailed("Wanneer kun je? " + title)).hasSize(2);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> as(CHAIR, () -> polls.open(kept)));
    }

    @Test
    void a_poll_that_can_not_be_opened_leaves_the_draft() {
        PlanPoll kept = as(CHAIR, () -> drafting.keep(full(null, 0, List.of(new NamedGuest("Noor", "half@")))));
        assertRejected(() -> as(CHAIR, () -> polls.open(kept)), "guests[0].email: email.malformed");
        assertThat(as(CHAIR, () -> drafting.draft(kept.id()))).contains(kept);
    }

    @Test
    void it_is_thrown_away() {
        PlanPoll kept = as(CHAIR, () -> drafting.keep(full(null, 0, List.of(new NamedGuest("Noor", "half@")))));
        doAs(SECRETARY, () -> drafting.discard(kept.id(), kept.version()));
        assertThat(as(CHAIR, () -> drafting.draft(kept.id()))).isEmpty();
        assertThat(Rows.count("poll_draft_guest where draft_id = ?", "" + kept.id()))
                .isZero();
    }

    @Test
    void others_neither_see_nor_touch_it() {
        PlanPoll kept = as(CHAIR, () -> drafting.keep(full(null, 0, List.of())));
        for (String other : List.of(CITY, PARENTS, ADMINISTRATOR)) {
            assertThat(as(other, () -> drafting.draft(kept.id()))).isEmpty();
            assertThat(lines(other)).noneMatch(l -> l.id().equals(kept.id()));
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> as(other, () -> drafting.keep(kept)));
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> doAs(other, () -> drafting.discard(kept.id(), kept.version())));
        }
    }

    @Test
    void a_text_that_does_not_fit_is_told_beside_its_field() {
        PlanPoll wrong = new PlanPoll(
                null,
                0,
                body("RG"),
                "🎓".repeat(5000),
                null,
                90,
                null,
                "http://onveilig",
                null,
                false,
                List.of(),
                null,
                List.of(new NamedGuest("🎓".repeat(5000), null)));
        assertRejected(
                () -> as(CHAIR, () -> drafting.keep(wrong)),
                "title: text.too-long",
                "videoLink: venue.video-link-malformed",
                "guests[0].name: text.too-long");
    }

    @Test
    void the_list_takes_as_many_statements_however_many_drafts() {
        as(CHAIR, () -> drafting.keep(full(null, 0, List.of())));
        int few = count(drafting::drafts);
        as(CHAIR, () -> drafting.keep(full(null, 0, List.of())));
        as(CHAIR, () -> drafting.keep(full(null, 0, List.of())));
        assertThat(count(drafting::drafts)).isEqualTo(few);
    }

    private int count(Callable<?> question) {
        return as(CHAIR, () -> {
            statements.begin();
            question.call();
            return statements.end();
        });
    }

    private List<PollDraftLine> lines(String reader) {
        return as(reader, () -> drafting.drafts());
    }

    private PlanPoll full(UUID id, long version, List<NamedGuest> guests) {
        PlanPoll plan = Polls.plan(body("RG"), title, 25);
        return new PlanPoll(
                id,
                version,
                plan.bodyId(),
                title,
                "Eerste punt\nTweede punt",
                95,
                "Stadhuis",
                "https://video.example.org/kamer",
                plan.answerBy(),
                true,
                plan.slots(),
                Set.of(Polls.person(CHAIR), Polls.person(CITY)),
                guests);
    }
}
