package be.leuven.som.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.meeting.SecondConvocation.EarlierItem;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Three meetings: in the first item A, in the second item B that goes back to it, in the third the item that is asked of. */
class SecondConvocationTest {
    private static final UUID A = UUID.randomUUID();
    private static final UUID B = UUID.randomUUID();

    @Test
    void what_lacked_the_quorum_is_convened_for_the_second_time_when_it_is_taken_over() {
        assertThat(SecondConvocation.of(takenOver(A), known(putOff(A, Deferral.NO_QUORUM, null))))
                .contains(A);
    }

    @Test
    void put_off_for_another_reason_in_between_it_still_is() {
        assertThat(SecondConvocation.of(
                        takenOver(B), known(putOff(A, Deferral.NO_QUORUM, null), putOff(B, Deferral.NO_TIME, A))))
                .contains(A);
    }

    @Test
    void put_off_outside_the_room_in_between_it_still_is() {
        assertThat(SecondConvocation.of(takenOver(B), known(putOff(A, Deferral.NO_QUORUM, null), putOff(B, null, A))))
                .contains(A);
    }

    @Test
    void what_the_room_recognised_counts_as_what_was_taken_over() {
        EarlierItem recognised = new EarlierItem(B, false, Deferral.NEEDS_MORE, null, A);
        assertThat(SecondConvocation.of(takenOver(B), known(putOff(A, Deferral.NO_QUORUM, null), recognised)))
                .contains(A);
    }

    @Test
    void the_last_time_that_the_quorum_lacked_is_the_one_it_goes_back_to() {
        assertThat(SecondConvocation.of(
                        takenOver(B), known(putOff(A, Deferral.NO_QUORUM, null), putOff(B, Deferral.NO_QUORUM, A))))
                .contains(B);
    }

    @Test
    void what_never_lacked_the_quorum_is_convened_for_the_first_time() {
        assertThat(SecondConvocation.of(
                        takenOver(B), known(putOff(A, Deferral.NO_TIME, null), putOff(B, Deferral.NEEDS_MORE, A))))
                .isEmpty();
    }

    @Test
    void an_item_that_was_late_when_the_quorum_lacked_convened_nobody() {
        assertThat(SecondConvocation.of(takenOver(A), known(new EarlierItem(A, true, Deferral.NO_QUORUM, null, null))))
                .isEmpty();
    }

    @Test
    void what_comes_late_is_convened_for_nobody() {
        AgendaItem late = takenOver(A);
        late.markLate();
        assertThat(SecondConvocation.of(late, known(putOff(A, Deferral.NO_QUORUM, null))))
                .isEmpty();
    }

    @Test
    void an_item_that_somebody_typed_is_none_by_itself() {
        AgendaItem typed = AMeeting.ofTheSteeringGroup().convened().agenda().get(0);
        assertThat(SecondConvocation.of(typed, known(putOff(A, Deferral.NO_QUORUM, null))))
                .isEmpty();
    }

    @Test
    void items_that_go_back_to_each_other_end_the_search() {
        assertThat(SecondConvocation.of(
                        takenOver(A), known(putOff(A, Deferral.NO_TIME, B), putOff(B, Deferral.NO_TIME, A))))
                .isEmpty();
    }

    private static AgendaItem takenOver(UUID from) {
        return AMeeting.ofTheSteeringGroup()
                .about(new AgendaItem.Draft(
                        null,
                        AgendaItemType.DECISION,
                        "Begroting",
                        20,
                        null,
                        null,
                        AgendaOrigin.of(AgendaOriginKind.DEFERRED, from)))
                .convened()
                .agenda()
                .get(0);
    }

    private static EarlierItem putOff(UUID id, Deferral why, UUID origin) {
        return new EarlierItem(id, false, why, origin, null);
    }

    private static Map<UUID, EarlierItem> known(EarlierItem... items) {
        return Stream.of(items).collect(Collectors.toMap(EarlierItem::id, Function.identity()));
    }
}
