package be.leuven.som.domain.structure;

import static be.leuven.som.domain.Fixtures.CHAIR;
import static be.leuven.som.domain.Fixtures.COORDINATOR;
import static be.leuven.som.domain.Fixtures.MEMBER;
import static be.leuven.som.domain.Fixtures.SECRETARY;
import static be.leuven.som.domain.Fixtures.SIGNING;
import static be.leuven.som.domain.Fixtures.SUBSTITUTE;
import static be.leuven.som.domain.Fixtures.day;
import static be.leuven.som.domain.Fixtures.inDutch;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.shared.Period;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class StandingTest {
    private static final UUID STEERING_GROUP = ASeat.STEERING_GROUP.id();
    private static final UUID COUNCIL = ASeat.COUNCIL.id();

    private static Standing holding(UUID person, SeatRole role) {
        return Standing.of(person, List.of(ASeat.heldBy(person, ASeat.STEERING_GROUP, role)), SIGNING);
    }

    @Test
    void lets_chair_and_secretary_run_the_meetings_of_their_own_body() {
        assertThat(holding(CHAIR, SeatRole.CHAIR).mayRunMeetingsOf(STEERING_GROUP))
                .isTrue();
        assertThat(holding(SECRETARY, SeatRole.SECRETARY).mayRunMeetingsOf(STEERING_GROUP))
                .isTrue();
        assertThat(holding(CHAIR, SeatRole.CHAIR).mayRunMeetingsOf(COUNCIL)).isFalse();
        assertThat(holding(CHAIR, SeatRole.CHAIR).runs()).containsExactly(STEERING_GROUP);
    }

    @Test
    void lets_the_coordinator_work_for_every_body() {
        Standing coordinator = holding(COORDINATOR, SeatRole.COORDINATOR);
        assertThat(coordinator.coordinator()).isTrue();
        assertThat(coordinator.mayRunMeetingsOf(COUNCIL)).isTrue();
        assertThat(coordinator.seesInsideOf(COUNCIL)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = SeatRole.class,
            mode = Mode.EXCLUDE,
            names = {"CHAIR", "SECRETARY", "COORDINATOR"})
    void lets_no_other_seat_run_meetings_but_see_the_inside(SeatRole role) {
        Standing member = holding(MEMBER, role);
        assertThat(member.mayRunMeetingsOf(STEERING_GROUP)).isFalse();
        assertThat(member.runs()).isEmpty();
        assertThat(member.seesInsideOf(STEERING_GROUP)).isTrue();
        assertThat(member.seesInsideOf(COUNCIL)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = SeatRole.class,
            names = {"CHAIR", "SECRETARY", "COORDINATOR"})
    void gives_a_substitute_the_inside_but_not_the_authority_of_the_seat(SeatRole role) {
        Seat seat = ASeat.stoodInForBy(SUBSTITUTE, ASeat.STEERING_GROUP, role);
        Standing substitute = Standing.of(SUBSTITUTE, List.of(seat), SIGNING);
        assertThat(substitute.mayRunMeetingsOf(STEERING_GROUP)).isFalse();
        assertThat(substitute.coordinator()).isFalse();
        assertThat(substitute.seesInsideOf(STEERING_GROUP)).isTrue();
    }

    @Test
    void gives_authority_only_while_the_mandate_holds() {
        Seat seat = ASeat.vacant(ASeat.STEERING_GROUP, SeatRole.CHAIR);
        seat.fill(CHAIR, MandateKind.HOLDER, Period.between(day("2014-09-01"), SIGNING));
        assertThat(Standing.of(CHAIR, List.of(seat), SIGNING).mayRunMeetingsOf(STEERING_GROUP))
                .isTrue();
        assertThat(Standing.of(CHAIR, List.of(seat), SIGNING.plusDays(1))).isEqualTo(Standing.NONE);
    }

    @Test
    void gives_no_authority_on_a_seat_that_no_longer_exists() {
        Body task = new Body(
                "WG",
                BodyKind.WORKING_GROUP,
                inDutch("Werkgroep charter"),
                inDutch("Het charter schrijven"),
                null,
                Period.between(day("2014-09-01"), day("2015-06-12")));
        Seat seat = ASeat.heldBy(CHAIR, task, SeatRole.CHAIR);
        assertThat(Standing.of(CHAIR, List.of(seat), SIGNING).mayRunMeetingsOf(task.id()))
                .isTrue();
        assertThat(Standing.of(CHAIR, List.of(seat), SIGNING.plusDays(1))).isEqualTo(Standing.NONE);
    }

    @Test
    void does_not_lend_one_persons_seat_to_another() {
        Seat seat = ASeat.heldBy(CHAIR, ASeat.STEERING_GROUP, SeatRole.CHAIR);
        assertThat(Standing.of(MEMBER, List.of(seat), SIGNING)).isEqualTo(Standing.NONE);
    }

    @Test
    void adds_up_what_somebody_is_in_several_bodies() {
        Standing standing = Standing.of(
                CHAIR,
                List.of(
                        ASeat.heldBy(CHAIR, ASeat.STEERING_GROUP, SeatRole.CHAIR),
                        ASeat.heldBy(CHAIR, ASeat.COUNCIL, SeatRole.MEMBER)),
                SIGNING);
        assertThat(standing.bodies()).containsExactlyInAnyOrder(STEERING_GROUP, COUNCIL);
        assertThat(standing.runs()).containsExactly(STEERING_GROUP);
    }

    @Test
    void allows_nothing_to_who_has_no_mandate() {
        assertThat(Standing.NONE.mayRunMeetingsOf(STEERING_GROUP)).isFalse();
        assertThat(Standing.NONE.seesInsideOf(STEERING_GROUP)).isFalse();
        assertThat(Standing.NONE.bodies()).isEmpty();
    }
}
