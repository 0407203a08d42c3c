package be.leuven.som.application.example;

import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.agreement.AgreementState;
import be.leuven.som.domain.agreement.WorkingAgreement;
import be.leuven.som.domain.charter.Amendment;
import be.leuven.som.domain.charter.AmendmentState;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.ConsultationPicture;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.meeting.DatePoll;
import be.leuven.som.domain.meeting.FlemishCalendar;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.NoticePolicy;
import be.leuven.som.domain.meeting.Objection;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.domain.meeting.Reply;
import be.leuven.som.domain.meeting.Session;
import be.leuven.som.domain.shared.Zone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the example shows on the day of loading holds for any day of the year. */
class ExampleTodayTest {
    /** Days on which it is hard to plan: around holidays, in summer, at the turn of the year, on a leap day. */
    private static final List<LoadedExample> DAYS = Stream.of(
                    "2026-09-01",
                    "2026-11-02",
                    "2026-11-23",
                    "2026-12-24",
                    "2026-12-31",
                    "2027-01-01",
                    "2027-03-28",
                    "2027-06-30",
                    "2027-07-01",
                    "2027-07-15",
                    "2027-08-31",
                    "2028-02-29")
            .map(day -> new LoadedExample(LocalDate.parse(day)))
            .toList();

    static List<LoadedExample> any_day() {
        return DAYS;
    }

    @ParameterizedTest
    @MethodSource("any_day")
    void one_seat_of_the_steering_group_is_vacant_today(LoadedExample example) {
        assertThat(example.seatsOf("RG", example.today))
                .filteredOn(s -> s.holderOn(example.today).isEmpty())
                .extracting(s -> s.title().dutch())
                .containsExactly("Scholengroep 11");
    }

    @ParameterizedTest
    @MethodSource("any_day")
    void one_working_agreement_is_under_review_one_is_due_and_one_is_proposed(LoadedExample example) {
        assertThat(example.agreements.all())
                .extracting(WorkingAgreement::state)
                .startsWith(AgreementState.IN_FORCE, AgreementState.UNDER_REVIEW, AgreementState.IN_FORCE)
                .endsWith(AgreementState.PROPOSED)
                .hasSize(11);
        assertThat(example.agreements.toReview(example.today.plusDays(30)))
                .extracting(WorkingAgreement::number)
                .containsExactly(1);
        assertThat(example.agreements.all().get(1).comments()).hasSize(2).allMatch(c -> c.revision() == 2);
    }

    @ParameterizedTest
    @MethodSource("any_day")
    void two_mandates_end_within_two_months(LoadedExample example) {
        assertThat(example.seats.kept().stream().flatMap(s -> s.mandates().stream()))
                .filteredOn(m -> m.endsSoon(example.today))
                .extracting(m -> example.nameOf(m.personId()))
                .containsExactlyInAnyOrder(
                        "Vertegenwoordiger UC Leuven-Limburg", "Vertegenwoordiger CLB De Kompasroos (fictief)");
    }

    @ParameterizedTest
    @MethodSource("any_day")
    void no_meeting_falls_on_a_weekend_or_a_holiday(LoadedExample example) {
        assertThat(example.meetings.kept())
                .extracting(LoadedExample::day)
                .allMatch(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                        && FlemishCalendar.on(day).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("any_day")
    void the_same_meetings_stand_in_the_same_states_on_any_day(LoadedExample example) {
        Map<MeetingState, Long> states =
                example.meetings.kept().stream().collect(Collectors.groupingBy(Meeting::state, Collectors.counting()));
        assertThat(states)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        MeetingState.CLOSED, 27L,
                        MeetingState.CONVENED, 4L,
                        MeetingState.CANCELLED, 1L,
                        MeetingState.DRAFT, 2L));
    }

    @ParameterizedTest
    @MethodSource("any_day")
    void the_next_steering_group_was_convened_in_time_and_waits_for_the_chair_and_two_members(LoadedExample example) {
        Meeting next = example.nextSteeringGroup();
        assertThat(NoticePolicy.STANDARD
                        .assess(next.convenedAt().orElseThrow(), next.startsAt().orElseThrow())
                        .kept())
                .isTrue();
        assertThat(next.convenedAt().orElseThrow()).isBefore(example.now);
        assertThat(LoadedExample.day(next)).isAfterOrEqualTo(example.today.plusDays(7));
        assertThat(next.agenda()).hasSize(7);
        assertThat(owing(example, next))
                .contains(
                        "Voorzitter SOM-regie",
                        "Vertegenwoordiger Stad Leuven",
                        "Vertegenwoordiger Katholieke Scholengemeenschap",
                        "Plaatsvervanger KU Leuven");
    }

    @ParameterizedTest
    @MethodSource("any_day")
    void a_date_poll_is_open_with_some_answers_and_waits_for_the_chair(LoadedExample example) {
        DatePoll poll = example.polls.kept().get(0);

        assertThat(example.polls.kept()).hasSize(1);
        assertThat(poll.answerable(example.now)).isTrue();
        assertThat(poll.slots())
                .hasSize(4)
                .extracting(slot -> Zone.dayOf(slot.startsAt()))
                .allMatch(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                        && FlemishCalendar.on(day).isEmpty());
        assertThat(example.participants.kept())
                .filteredOn(p -> p.hasAnswered(poll))
                .extracting(p -> example.nameOf(p.personId()))
                .contains("Verslaggever SOM", "Coördinator SOM")
                .hasSizeBetween(3, 4)
                .doesNotContain("Voorzitter SOM-regie");
    }

    private static List<String> owing(LoadedExample example, Meeting meeting) {
        return meeting.invitations().stream()
                .filter(i -> i.reply() == Reply.NONE)
                .map(i -> example.nameOf(i.personId()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("any_day")
    void one_meeting_is_over_and_waits_for_its_attendance(LoadedExample example) {
        assertThat(example.meetings.kept())
                .filteredOn(m -> m.state() == MeetingState.CONVENED)
                .filteredOn(m -> m.startsAt().orElseThrow().isBefore(example.now))
                .singleElement()
                .satisfies(m -> assertThat(LoadedExample.day(m)).isBeforeOrEqualTo(example.today.minusDays(14)));
    }

    @ParameterizedTest
    @MethodSource("any_day")
    void one_meeting_was_urgent_and_one_was_called_off_both_with_a_reason(LoadedExample example) {
        assertThat(example.meetings.kept())
                .filteredOn(m -> m.urgentReason().isPresent())
                .hasSize(1);
        assertThat(example.meetings.kept())
                .filteredOn(m -> m.cancelReason().isPresent())
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("any_day")
    void every_meeting_of_which_there_are_minutes_was_led_from_the_room(LoadedExample example) {
        assertThat(example.minutes.kept()).allSatisfy(minutes -> {
            Meeting meeting = example.meetings.find(minutes.meetingId()).orElseThrow();
            Session session = example.sessions.find(meeting.id()).orElseThrow();
            assertThat(session.stays())
                    .as("everybody who was there, once")
                    .hasSameSizeAs(meeting.invitations().stream()
                            .filter(i -> i.presence().equals(Optional.of(Presence.PRESENT)))
                            .toList());
            assertThat(session.notes())
                    .filteredOn(note -> note.text().isEmpty())
                    .as("but for the approval of minutes")
                    .hasSizeLessThan(2);
        });
    }

    @ParameterizedTest
    @MethodSource("any_day")
    void nothing_was_decided_written_or_published_in_the_future(LoadedExample example) {
        assertThat(example.decisions.kept().stream().map(Decision::takenAt)).allMatch(at -> at.isBefore(example.now));
        assertThat(example.minutes.kept()).allSatisfy(minutes -> {
            assertThat(minutes.circulatedAt().orElseThrow()).isBefore(example.now);
            assertThat(minutes.publishedAt().stream()).allMatch(at -> at.isBefore(example.now));
        });
        assertThat(example.actions.kept().stream().flatMap(a -> a.closedAt().stream()))
                .allMatch(at -> at.isBefore(example.now));
    }

    @ParameterizedTest
    @MethodSource("any_day")
    void the_public_can_know_of_a_council_meeting_ahead(LoadedExample example) {
        assertThat(example.meetingsOf("SR"))
                .filteredOn(m -> m.state() == MeetingState.CONVENED)
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.announced()).isTrue();
                    assertThat(LoadedExample.day(m)).isAfterOrEqualTo(example.today.plusDays(35));
                });
    }

    @ParameterizedTest
    @MethodSource("any_day")
    void nobody_is_asked_to_be_in_two_places_at_once(LoadedExample example) {
        assertThat(example.meetings.kept())
                .filteredOn(m -> m.state() == MeetingState.CONVENED)
                .allSatisfy(m -> assertThat(example.meetings.clashes(
                                m.startsAt().orElseThrow(),
                                m.endsAt().orElseThrow(),
                                m.invitations().stream()
                                        .map(Invitation::personId)
                                        .toList(),
                                m.id()))
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("any_day")
    void nothing_in_the_example_was_answered_or_convened_in_the_future(LoadedExample example) {
        assertThat(example.meetings.kept().stream().flatMap(m -> m.convenedAt().stream()))
                .allMatch(at -> at.isBefore(example.now));
        assertThat(example.meetings.kept().stream()
                        .flatMap(m -> m.invitations().stream())
                        .flatMap(i -> i.repliedAt().stream()))
                .allMatch(at -> at.isBefore(example.now));
    }

    @ParameterizedTest
    @MethodSource("any_day")
    void members_proposed_items_for_the_next_steering_group_and_a_document_goes_with_it(LoadedExample example) {
        Meeting next = example.nextSteeringGroup();
        assertThat(example.proposals.waitingFor(next.bodyId(), 10)).hasSize(2).allMatch(p -> p.proposedAt()
                .isBefore(example.now));
        assertThat(example.templates.of(next.bodyId())).hasSize(1);
        assertThat(example.documents.of(next.id())).singleElement().satisfies(document -> {
            assertThat(document.name()).endsWith(".pdf");
            assertThat(document.size()).isGreaterThan(500);
        });
    }

    @ParameterizedTest
    @MethodSource("any_day")
    void the_council_is_asked_for_consent_on_a_clause_of_the_renewal(LoadedExample example) {
        assertThat(example.rounds.openOverAPeriod()).singleElement().satisfies(round -> {
            assertThat(round.running(example.now)).isTrue();
            assertThat(round.voices()).hasSize(6);
            assertThat(round.objections()).singleElement().returns(true, Objection::open);
        });
    }

    @ParameterizedTest
    @MethodSource("any_day")
    void the_renewal_of_the_charter_is_in_consultation_with_amendments_of_every_outcome(LoadedExample example) {
        CharterVersion renewal = example.charters.all().stream()
                .filter(v -> v.consultsOn(example.today))
                .findFirst()
                .orElseThrow();
        List<Amendment> amendments = example.amendments.ofVersion(renewal.id());
        ConsultationPicture picture = new ConsultationPicture(amendments, example.amendments.commentsOf(renewal.id()));

        assertThat(amendments).hasSizeGreaterThanOrEqualTo(12);
        assertThat(amendments).extracting(Amendment::state).contains(AmendmentState.values());
        assertThat(amendments).anyMatch(a -> a.mergedInto().isPresent());
        assertThat(renewal.keys()).filteredOn(picture::contested).hasSizeGreaterThanOrEqualTo(2);
        assertThat(amendments)
                .filteredOn(a -> a.state().open() && !renewal.keys().contains(a.clauseKey()))
                .as("on a clause that another deleted")
                .isNotEmpty();
        assertThat(amendments).allSatisfy(a -> assertThat(a.decidedAt().orElse(a.proposedAt()))
                .isBefore(example.now));
    }
}
