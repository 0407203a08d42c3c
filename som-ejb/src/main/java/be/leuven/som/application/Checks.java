package be.leuven.som.application;

import be.leuven.som.api.Problem;
import be.leuven.som.api.Rejected;
import be.leuven.som.domain.shared.DomainException;
import java.util.ArrayList;
import java.util.List;

/** Does several steps and tells everything that they refuse at once, so that nobody mends a form field by field. */
public final class Checks {
    private Checks() {}

    /** @throws Rejected with what every step that failed said */
    public static void all(Runnable... steps) {
        List<Problem> problems = new ArrayList<>();
        for (Runnable step : steps) {
            try {
                step.run();
            } catch (DomainException refused) {
                problems.add(Translation.problem(refused));
            }
        }
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
    }
}
