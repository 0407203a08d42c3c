package be.leuven.som.api.ambition;

import java.util.List;

/** The goals of the network, for everybody. */
public interface GoalView {
    /** All goals by number. */
    List<GoalSummary> goals();
}
