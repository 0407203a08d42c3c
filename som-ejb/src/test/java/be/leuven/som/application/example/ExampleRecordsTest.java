package be.leuven.som.application.example;

import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.decision.ActionState;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.Minutes;
import be.leuven.som.domain.meeting.MinutesSigner;
import be.leuven.som.domain.meeting.MinutesState;
import be.leuven.som.domain.meeting.Quorum;
import be.leuven.som.domain.meeting.RoundOutcome;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.shared.WorkingYear;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the example tells of its meetings: noted, decided, minuted, approved, signed and shown. */
class ExampleRecordsTest {
    private final LoadedExample example = new LoadedExample(LocalDate.of(2026, Month.NOVEMBER, 23));

    @Test
    void only_the_last_minutes_wait_for_approval() {
        assertThat(example.minutes.kept())
                .hasSizeGreaterThan(18)
                .filteredOn(m -> m.state() != MinutesState.PUBLISHED)
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.state()).isEqualTo(MinutesState.CIRCULATED);
                    assertThat(meeting(m).urgentReason()).isPresent();
                });
    }

    @Test
    void every_meeting_of_the_year_of_the_charter_but_the_signing_has_minutes() {
        List<UUID> minuted =
                example.minutes.kept().stream().map(Minutes::meetingId).toList();

        assertThat(example.meetingsIn(new WorkingYear(2014)))
                .filteredOn(m -> !minuted.contains(m.id()))
                .extracting(Meeting::title)
                .containsExactly("Plechtige ondertekening van het charter");
    }

    @Test
    void the_next_meeting_of_the_body_approves_on_its_own_agenda() {
        assertThat(published()).allSatisfy(minutes -> {
            Decision decision = decision(minutes.approvingDecisionId().orElseThrow());
            Meeting later = example.meetings
                    .find(minutes.approvingMeetingId().orElseThrow())
                    .orElseThrow();
            assertThat(decision.meetingId()).contains(later.id());
            assertThat(decision.agendaItemId())
                    .contains(later.agenda().stream()
                            .filter(i -> i.title().startsWith("Verslag van"))
                            .findFirst()
                            .orElseThrow()
                            .id());
            assertThat(later.startsAt().orElseThrow())
                    .isAfter(meeting(minutes).startsAt().orElseThrow());
        });
    }

    @Test
    void chair_and_secretary_signed_what_was_approved() {
        assertThat(published()).allMatch(Minutes::intact).allSatisfy(minutes -> assertThat(minutes.signatures())
                .extracting(s -> s.signer())
                .containsExactlyInAnyOrder(MinutesSigner.values()));
    }

    @Test
    void what_the_public_reads_names_nobody_who_did_not_agree() {
        List<String> names = example.persons.kept().stream()
                .filter(p -> !p.namedInPublic())
                .map(Person::name)
                .toList();

        assertThat(published())
                .allSatisfy(minutes -> assertThat(minutes.publicVersion().orElseThrow())
                        .contains("\"prose\"", "\"attendance\"")
                        .doesNotContain(names));
    }

    @Test
    void the_numbers_of_a_body_follow_each_other_in_each_working_year_in_the_order_of_the_decisions() {
        assertThat(example.decisions.kept().stream()
                        .collect(Collectors.groupingBy(d -> List.of(d.bodyId(), d.workingYear())))
                        .values())
                .hasSizeGreaterThan(2)
                .allSatisfy(year -> {
                    assertThat(year)
                            .extracting(Decision::serial)
                            .containsExactlyElementsOf(IntStream.rangeClosed(1, year.size())
                                    .boxed()
                                    .toList());
                    assertThat(year).extracting(Decision::takenAt).isSorted();
                });
    }

    @Test
    void all_that_was_decided_was_adopted_in_the_room_with_the_quorum_that_the_decision_keeps() {
        assertThat(example.rounds.kept())
                .filteredOn(
                        r -> r.outcome().filter(RoundOutcome.ADOPTED::equals).isPresent())
                .hasSizeGreaterThan(15)
                .allSatisfy(round -> {
                    Decision decision = decision(round.decision().orElseThrow());
                    assertThat(decision.text()).isEqualTo(round.proposal());
                    assertThat(decision.quorum()).isEqualTo(round.quorum().orElseThrow());
                    assertThat(decision.quorum().outlook()).isEqualTo(Quorum.Outlook.REACHED);
                });
    }

    @Test
    void the_charter_was_amended_after_an_objection_before_it_was_adopted() {
        assertThat(example.rounds.kept())
                .filteredOn(
                        r -> r.outcome().filter(RoundOutcome.AMENDED::equals).isPresent())
                .singleElement()
                .satisfies(r -> assertThat(r.objections()).hasSize(1));
    }

    @Test
    void every_action_of_years_ago_has_ended() {
        assertThat(example.actions.kept())
                .filteredOn(a -> a.agreedAt().isBefore(Instant.parse("2018-01-01T00:00:00Z")))
                .hasSizeGreaterThan(10)
                .noneMatch(a -> a.state() == ActionState.OPEN);
    }

    private List<Minutes> published() {
        return example.minutes.kept().stream()
                .filter(m -> m.state() == MinutesState.PUBLISHED)
                .toList();
    }

    private Meeting meeting(Minutes minutes) {
        return example.meetings.find(minutes.meetingId()).orElseThrow();
    }

    private Decision decision(UUID id) {
        return example.decisions.find(id).orElseThrow();
    }
}
