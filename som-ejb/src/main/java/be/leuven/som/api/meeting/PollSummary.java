package be.leuven.som.api.meeting;

import be.leuven.som.api.Localized;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An open date poll in a list.
 *
 * @param slots how many moments are offered
 * @param mayRun whether the reader may choose a slot
 * @param over whether the last day to answer is over, so that a slot can be chosen
 */
public record PollSummary(
        UUID id,
        Localized bodyName,
        String title,
        LocalDate answerBy,
        boolean over,
        int slots,
        int asked,
        int answered,
        boolean mayRun)
        implements Serializable {
    /** Whether nothing is to be waited for any more: all have answered, or the last day to answer is over. */
    public boolean ready() {
        return over || answered == asked;
    }
}
