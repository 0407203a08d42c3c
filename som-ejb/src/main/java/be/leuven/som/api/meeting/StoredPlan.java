package be.leuven.som.api.meeting;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A plan as it is stored.
 *
 * @param convened whether the invitations are out; then every change is told to those invited
 * @param late the items that were added after the invitation went out, with less than the notice agreed
 */
public record StoredPlan(PlanMeeting plan, boolean convened, List<UUID> late) implements Serializable {
    public StoredPlan(PlanMeeting plan, boolean convened) {
        this(plan, convened, List.of());
    }
}
