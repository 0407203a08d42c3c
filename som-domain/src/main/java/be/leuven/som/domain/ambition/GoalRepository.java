package be.leuven.som.domain.ambition;

import java.util.List;

/** Where goals are kept. */
public interface GoalRepository {
    void add(Goal goal);

    /** All goals by their number. */
    List<Goal> all();
}
