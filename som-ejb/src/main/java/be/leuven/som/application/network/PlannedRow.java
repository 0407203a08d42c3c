package be.leuven.som.application.network;

import be.leuven.som.api.Problem;
import be.leuven.som.api.Rejected;
import be.leuven.som.api.network.SheetPreview.Line;
import be.leuven.som.api.network.SheetPreview.Outcome;
import be.leuven.som.application.Translation;
import be.leuven.som.domain.shared.DomainException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What becomes of a row, and how to do it. */
record PlannedRow(Line line, Runnable act) {
    /** @param plan gives the plan, or refuses the row */
    static PlannedRow of(int number, String what, Supplier<Plan> plan) {
        try {
            Plan made = plan.get();
            return new PlannedRow(
                    new Line(number, what, made.outcome(), List.of(), List.copyOf(made.remarks())), made.act());
        } catch (DomainException refused) {
            return wrong(number, what, List.of(Translation.problem(refused)));
        } catch (Rejected refused) {
            return wrong(number, what, refused.problems());
        }
    }

    private static PlannedRow wrong(int number, String what, List<Problem> problems) {
        return new PlannedRow(new Line(number, what, Outcome.WRONG, problems, List.of()), PlannedRow::nothing);
    }

    private static void nothing() {
        // such a row changes nothing
    }

    /** What a row comes to. */
    record Plan(Outcome outcome, Runnable act, List<Problem> remarks) {
        static Plan same(List<Problem> remarks) {
            return new Plan(Outcome.SAME, PlannedRow::nothing, remarks);
        }

        Plan remarking(String key, Object... arguments) {
            List<Problem> more = new ArrayList<>(remarks);
            more.add(new Problem(null, key, List.of(arguments)));
            return new Plan(outcome, act, more);
        }
    }
}
