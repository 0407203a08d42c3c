package be.leuven.som.application.charter;

import be.leuven.som.api.charter.CharterReading.CharterLine;
import be.leuven.som.api.charter.ComparedCharters;
import be.leuven.som.domain.charter.CharterComparison;
import be.leuven.som.domain.charter.CharterComparison.Pair;
import be.leuven.som.domain.charter.NumberedClause;
import java.util.Collection;

/** Two versions compared word by word, clause by clause. */
public final class Comparing {
    private Comparing() {}

    static ComparedCharters of(
            CharterLine earlier,
            Collection<NumberedClause> before,
            CharterLine later,
            Collection<NumberedClause> after) {
        return new ComparedCharters(
                earlier,
                later,
                CharterComparison.of(before, after).pairs().stream()
                        .map(Comparing::clause)
                        .toList());
    }

    private static ComparedCharters.Clause clause(Pair pair) {
        NumberedClause before = pair.before();
        NumberedClause after = pair.after();
        return new ComparedCharters.Clause(
                pair.section(),
                before == null ? null : before.number(),
                after == null ? null : after.number(),
                pair.fate(),
                pair.moved(),
                WordComparison.of(before == null ? "" : before.heading(), after == null ? "" : after.heading()),
                WordComparison.of(before == null ? "" : before.text(), after == null ? "" : after.text()));
    }
}
