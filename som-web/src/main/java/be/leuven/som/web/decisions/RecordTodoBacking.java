package be.leuven.som.web.decisions;

import be.leuven.som.api.decision.ActionLine;
import be.leuven.som.api.decision.ActionOverview;
import be.leuven.som.api.minutes.MinutesReading;
import be.leuven.som.api.minutes.MinutesReading.MinutesTask;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The own actions and what minutes wait for, on Mijn SOM. */
@Named
@RequestScoped
public class RecordTodoBacking {
    private static final int MOST = 5;

    @Inject
    private ActionOverview actions;

    @Inject
    private MinutesReading minutes;

    private List<ActionLine> mine;
    private List<MinutesTask> tasks;

    public List<ActionLine> getActions() {
        if (mine == null) {
            mine = actions.mine(MOST);
        }
        return mine;
    }

    public List<MinutesTask> getTasks() {
        if (tasks == null) {
            tasks = minutes.tasks();
        }
        return tasks;
    }

    public boolean isNothing() {
        return getActions().isEmpty() && getTasks().isEmpty();
    }
}
