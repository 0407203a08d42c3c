package be.leuven.som.application.example;

import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.AccountState;
import be.leuven.som.domain.ambition.Goal;
import be.leuven.som.domain.charter.AdoptionPolicy;
import be.leuven.som.domain.charter.Amendment;
import be.leuven.som.domain.charter.AmendmentKind;
import be.leuven.som.domain.charter.AmendmentState;
import be.leuven.som.domain.charter.CharterState;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.Signature;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.evidence.Evidence;
import be.leuven.som.domain.evidence.EvidenceCheck;
import be.leuven.som.domain.evidence.Finding;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingSeries;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.domain.meeting.Quorum;
import be.leuven.som.domain.meeting.QuorumPolicy;
import be.leuven.som.domain.meeting.TrajectoryStep;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.PartnerState;
import be.leuven.som.domain.network.RepresentationKind;
import be.leuven.som.domain.shared.WorkingYear;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRole;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The story that the example tells, whatever the day on which it is loaded. */
class ExampleNetworkTest {
    private static final LocalDate SIGNING = LocalDate.of(2015, Month.JUNE, 12);
    private static final Set<String> REAL = Set.of(
            "Stad Leuven",
            "KU Leuven",
            "K.H.Leuven",
            "Groep T",
            "Scholengroep 11",
            "Katholieke Scholengemeenschap Leuven",
            "UC Leuven-Limburg");

    private final LoadedExample example = new LoadedExample(LocalDate.of(2026, Month.NOVEMBER, 23));

    @Test
    void the_year_of_the_charter_has_fifteen_meetings_that_alternate_and_end_with_the_signing() {
        List<Meeting> year = example.meetingsIn(new WorkingYear(2014)).toList();
        assertThat(year).hasSize(15).allMatch(m -> m.state() == MeetingState.CLOSED);
        assertThat(year.subList(0, 14)).extracting(Meeting::bodyId).containsExactlyElementsOf(alternately(14));
        assertThat(year.get(14)).satisfies(signing -> {
            assertThat(LoadedExample.day(signing)).isEqualTo(SIGNING);
            assertThat(signing.announced()).isTrue();
            assertThat(signing.title()).contains("ondertekening");
        });
    }

    @Test
    void the_year_of_the_charter_is_a_trajectory_from_dreams_to_what() {
        MeetingSeries year = example.series.kept().get(0);
        assertThat(year.bodies())
                .containsExactly(example.body("RG").id(), example.body("OR").id());
        assertThat(example.series.meetings(year.id()))
                .containsExactlyElementsOf(
                        example.meetingsIn(new WorkingYear(2014)).toList())
                .extracting(m -> m.series().orElseThrow().step().orElseThrow())
                .startsWith(TrajectoryStep.DREAM)
                .endsWith(TrajectoryStep.WHAT)
                .contains(TrajectoryStep.WHY, TrajectoryStep.HOW)
                .isSorted();
    }

    private List<UUID> alternately(int times) {
        List<UUID> both = List.of(example.body("RG").id(), example.body("OR").id());
        return IntStream.range(0, times).mapToObj(i -> both.get(i % 2)).toList();
    }

    @Test
    void every_meeting_that_was_held_had_a_quorum() {
        assertThat(closed()).hasSizeGreaterThan(20).allSatisfy(meeting -> assertThat(
                        QuorumPolicy.STANDARD.recorded(meeting.invitations()).outlook())
                .as(meeting.title())
                .isEqualTo(Quorum.Outlook.REACHED));
    }

    @Test
    void every_council_and_steering_group_met_with_its_chair_and_its_secretary() {
        assertThat(closed()).filteredOn(m -> !workingGroup(m)).allSatisfy(meeting -> assertThat(rolesPresent(meeting))
                .as(meeting.title())
                .contains(SeatRole.CHAIR, SeatRole.SECRETARY));
    }

    private boolean workingGroup(Meeting meeting) {
        return example.bodies.find(meeting.bodyId()).orElseThrow().code().startsWith("WG");
    }

    private Set<SeatRole> rolesPresent(Meeting meeting) {
        return meeting.invitations().stream()
                .filter(i -> i.presence().equals(Optional.of(Presence.PRESENT)))
                .map(i -> example.seats
                        .find(i.seatId().orElseThrow())
                        .map(Seat::role)
                        .orElseThrow())
                .collect(Collectors.toSet());
    }

    @Test
    void the_attendance_of_the_year_of_the_charter_knows_present_excused_and_absent() {
        assertThat(example.meetingsIn(new WorkingYear(2014)).flatMap(m -> m.invitations().stream()))
                .extracting(i -> i.presence().orElseThrow())
                .contains(Presence.PRESENT, Presence.EXCUSED, Presence.ABSENT);
    }

    @Test
    void every_agenda_of_council_and_steering_group_in_the_year_of_the_charter_fills_two_hours() {
        assertThat(example.meetingsIn(new WorkingYear(2014))).allSatisfy(meeting -> {
            assertThat(meeting.length()).as(meeting.title()).isEqualTo(Duration.ofHours(2));
            assertThat(meeting.agenda()).hasSizeBetween(3, 5);
        });
    }

    @Test
    void who_is_in_the_steering_group_on_the_day_of_the_signing_has_one_answer() {
        assertThat(example.seatsOf("RG", SIGNING))
                .extracting(
                        s -> example.nameOf(s.holderOn(SIGNING).orElseThrow().personId()))
                .containsExactly(
                        "Oud-voorzitter SOM-regie",
                        "Oud-verslaggever SOM",
                        "Oud-coördinator SOM",
                        "Procesbegeleider Levuur",
                        "Oud-vertegenwoordiger Stad Leuven",
                        "Vertegenwoordiger KU Leuven",
                        "Vertegenwoordiger K.H.Leuven",
                        "Oud-regielid Scholengroep 11",
                        "Vertegenwoordiger Katholieke Scholengemeenschap",
                        "Vertegenwoordiger CLB De Kompasroos (fictief)");
    }

    @Test
    void the_charter_was_signed_by_all_partners_of_that_day_of_which_one_later() {
        CharterVersion first = example.charters.kept().get(0);
        List<Signature> signatures = example.signing.signatures(first.id());
        assertThat(first.state()).isEqualTo(CharterState.SUPERSEDED);
        assertThat(signatures).extracting(Signature::partnerId).hasSize(9).doesNotHaveDuplicates();
        assertThat(signatures)
                .filteredOn(s -> !Zone.dayOf(s.signedAt()).equals(SIGNING))
                .hasSize(1);
        assertThat(example.signing.round(first.id()))
                .hasValueSatisfying(r -> assertThat(r.day()).isEqualTo(SIGNING));
    }

    @Test
    void the_charter_grew_from_its_draft_by_amendments_of_every_outcome_between_release_and_adoption() {
        CharterVersion first = example.charters.kept().get(0);
        List<Amendment> amendments = example.amendments.ofVersion(first.id());

        assertThat(amendments).hasSizeGreaterThanOrEqualTo(12);
        assertThat(amendments)
                .extracting(Amendment::state)
                .contains(AmendmentState.ACCEPTED, AmendmentState.REJECTED, AmendmentState.WITHDRAWN)
                .doesNotContain(AmendmentState.PROPOSED, AmendmentState.SUPPORTED);
        assertThat(amendments).extracting(Amendment::kind).contains(AmendmentKind.values());
        assertThat(amendments).filteredOn(a -> a.mergedInto().isPresent()).hasSize(2);
        assertThat(amendments).extracting(a -> a.proposer().partnerId()).contains(partnersOf(first));
        assertThat(amendments).allSatisfy(a -> {
            assertThat(Zone.dayOf(a.proposedAt())).isBetween("2015-04-24", "2015-05-15");
            assertThat(Zone.dayOf(a.decidedAt().orElseThrow())).isEqualTo("2015-05-21");
        });
        assertThat(example.amendments.commentsOf(first.id())).isNotEmpty();
    }

    private UUID[] partnersOf(CharterVersion version) {
        return example.signing.signatures(version.id()).stream()
                .map(Signature::partnerId)
                .toArray(UUID[]::new);
    }

    @Test
    void what_the_amendments_made_of_it_was_read_twice_adopted_and_frozen() {
        CharterVersion first = example.charters.kept().get(0);
        String frozen = first.canonicalText().orElseThrow();

        assertThat(frozen)
                .contains("heading: Hoe dit charter ontstond", ExampleAmendments2015.YEARLY)
                .contains(ExampleAmendments2015.MERGED_MISSION.strip())
                .doesNotContain("Het secretariaat", "gewone meerderheid", "Wat het kost");
        assertThat(first.keys()).hasSize(26);
        assertThat(List.of(
                        first.firstReadingId().orElseThrow(),
                        first.finalReadingId().orElseThrow()))
                .extracting(id -> LoadedExample.day(example.meetings.find(id).orElseThrow()))
                .containsExactly(LocalDate.of(2015, 5, 7), LocalDate.of(2015, 6, 4));
    }

    @Test
    void each_version_was_adopted_by_the_council_in_its_final_reading_and_signed_after_that() {
        assertThat(example.charters.kept())
                .filteredOn(v -> v.adoptedOn().isPresent())
                .hasSize(2)
                .allSatisfy(v -> {
                    Decision decision =
                            example.decisions.find(v.decisionId().orElseThrow()).orElseThrow();
                    AdoptionPolicy.STANDARD.require(
                            v,
                            decision,
                            Set.of(example.body("OR").id(), example.body("SR").id()));
                    assertThat(Zone.dayOf(decision.takenAt()))
                            .isEqualTo(v.adoptedOn().orElseThrow());
                    assertThat(example.signing.signatures(v.id()))
                            .allMatch(s -> s.signedAt().isAfter(decision.takenAt()));
                });
    }

    @Test
    void the_ten_working_agreements_each_come_from_a_clause_on_working_together() {
        CharterVersion second = example.charters.kept().get(1);

        assertThat(example.agreements.all().subList(0, 10))
                .extracting(a -> second.numbers().get(a.clauseKey().orElseThrow()))
                .containsExactly("5.1", "5.2", "5.3", "5.4", "5.5", "5.6", "5.7", "5.8", "5.9", "5.10");
    }

    @Test
    void the_charter_was_renewed_in_2021_and_its_term_has_run_out() {
        CharterVersion second = example.charters.kept().get(1);
        assertThat(second.renews()).contains(example.charters.kept().get(0).id());
        assertThat(second.stateOn(example.today)).isEqualTo(CharterState.EXPIRED);
        assertThat(example.signing.signatures(second.id())).hasSize(8);
    }

    @Test
    void all_that_was_adopted_and_signed_stands_in_a_chain_that_is_whole() {
        EvidenceCheck check = new EvidenceCheck();
        example.evidence.records().forEach(check);
        check.accept(new Evidence.ChainEnd(check.records(), check.lastHash()));
        assertThat(check.records()).isEqualTo(24);
        assertThat(check.findings())
                .extracting(Finding::kind)
                .containsOnly(Finding.Kind.ROW_MISSING, Finding.Kind.TEXT_MISSING, Finding.Kind.DOCUMENT_MISSING);
    }

    @Test
    void the_next_steering_group_is_next_week() {
        assertThat(LoadedExample.day(example.nextSteeringGroup()))
                .isBetween(example.today.plusDays(7), example.today.plusDays(10));
    }

    @Test
    void the_councils_follow_each_other_without_a_gap() {
        assertThat(example.body("OR").period().until()).isEqualTo(SIGNING);
        assertThat(example.body("SR").period().from()).isEqualTo(SIGNING.plusDays(1));
    }

    @Test
    void the_facilitator_has_no_vote() {
        assertThat(example.seats.kept())
                .filteredOn(s -> s.role() == SeatRole.FACILITATOR)
                .isNotEmpty()
                .noneMatch(Seat::voting);
    }

    @Test
    void merged_institutions_name_the_partners_that_go_on_with_their_work() {
        assertThat(successors("K.H.Leuven")).containsExactly("UC Leuven-Limburg");
        assertThat(successors("Groep T")).containsExactlyInAnyOrder("KU Leuven", "UC Leuven-Limburg");
    }

    private List<String> successors(String name) {
        return partner(name).successors().stream()
                .map(id -> example.partners.find(id).orElseThrow().name())
                .toList();
    }

    @Test
    void the_university_bore_another_name_when_the_network_began() {
        assertThat(partner("KU Leuven").nameOn(LocalDate.of(2009, Month.SEPTEMBER, 1)))
                .contains("K.U.Leuven");
    }

    private Partner partner(String name) {
        return example.partners.all().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void no_invented_partner_lacks_the_mark() {
        assertThat(example.partners.all())
                .extracting(Partner::name)
                .containsAll(REAL)
                .filteredOn(name -> !REAL.contains(name))
                .hasSize(3)
                .allMatch(name -> name.endsWith("(fictief)"));
    }

    @Test
    void only_an_invented_partner_bears_an_enterprise_number() {
        assertThat(example.partners.all())
                .filteredOn(p -> p.profile().enterpriseNumber().isPresent())
                .singleElement()
                .satisfies(p -> assertThat(p.name()).endsWith("(fictief)"));
    }

    @Test
    void every_partner_has_one_representative_and_one_substitute() {
        assertThat(example.partners.all())
                .filteredOn(p -> p.state() == PartnerState.ACTIVE)
                .allSatisfy(p -> assertThat(example.representations.ofPartner(p.id(), example.today))
                        .extracting(r -> r.kind())
                        .containsExactlyInAnyOrder(RepresentationKind.values()));
    }

    @Test
    void nobody_speaks_for_a_partner_that_has_ended() {
        assertThat(example.partners.all())
                .filteredOn(p -> p.state() == PartnerState.ENDED)
                .hasSize(2)
                .allSatisfy(p -> assertThat(example.representations.ofPartner(
                                p.id(), p.endedOn().orElseThrow().plusDays(1)))
                        .isEmpty());
    }

    @Test
    void everybody_is_a_role_at_an_example_address() {
        assertThat(example.persons.kept())
                .allMatch(p -> p.email().orElseThrow().value().endsWith("@example.org"));
    }

    @Test
    void the_three_goals_have_a_title_and_a_summary_in_both_languages() {
        assertThat(example.goals.all()).extracting(Goal::number).containsExactly(1, 2, 3);
        assertThat(example.goals.all()).allSatisfy(goal -> {
            assertThat(goal.title().english()).isNotEqualTo(goal.title().dutch());
            assertThat(goal.summary().english()).isNotEqualTo(goal.summary().dutch());
        });
    }

    @Test
    void seven_accounts_can_sign_in_and_one_of_them_runs_the_system_without_being_a_person_of_the_network() {
        assertThat(example.accounts.all())
                .hasSize(7)
                .allMatch(a ->
                        a.state() == AccountState.ACTIVE && a.passwordHash().equals(Optional.of("a hash")));
        assertThat(example.accounts.all())
                .filteredOn(Account::administrator)
                .singleElement()
                .matches(a -> a.personId().isEmpty());
        assertThat(example.opened)
                .extracting(ExampleAccount::email)
                .containsExactly(
                        "beheer@example.org",
                        "voorzitter@example.org",
                        "verslag@example.org",
                        "coordinator@example.org",
                        "stad@example.org",
                        "kuleuven.plaatsvervanger@example.org",
                        "ouders@example.org");
    }

    private List<Meeting> closed() {
        return example.meetings.kept().stream()
                .filter(m -> m.state() == MeetingState.CLOSED)
                .toList();
    }
}
