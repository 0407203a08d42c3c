package be.leuven.som.domain.meeting;

import be.leuven.som.domain.structure.SeatRole;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What the answers so far promise for one slot of a date poll.
 *
 * @param required those without whom the body does not meet, and whether they can come
 * @param quorum forecast for the body's seats on that day
 */
public record SlotOutlook(UUID slotId, int yes, int ifNeedBe, int no, List<Required> required, Quorum quorum) {
    /** The most promising first. */
    static final Comparator<SlotOutlook> BY_PROMISE = Comparator.comparing(SlotOutlook::ruledOut)
            .thenComparing(o -> o.quorum().outlook())
            .thenComparing(SlotOutlook::yes, Comparator.reverseOrder())
            .thenComparing(SlotOutlook::ifNeedBe, Comparator.reverseOrder());

    /**
     * A role that has to be there.
     *
     * @param personId who has it on that day; null when the seat is vacant
     * @param choice null when there is no answer
     */
    public record Required(SeatRole role, UUID personId, PollChoice choice) {}

    /** Whether somebody who has to be there said no. */
    public boolean ruledOut() {
        return required.stream().anyMatch(r -> r.choice() == PollChoice.NO);
    }
}
