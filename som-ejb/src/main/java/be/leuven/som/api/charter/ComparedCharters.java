package be.leuven.som.api.charter;

import be.leuven.som.domain.charter.CharterComparison.Fate;
import be.leuven.som.domain.charter.CharterSection;
import java.io.Serializable;
import java.util.List;

/** Two versions of the charter, clause by clause in the order of the later one. */
public record ComparedCharters(
        CharterReading.CharterLine earlier, CharterReading.CharterLine later, List<Clause> clauses)
        implements Serializable {
    /**
     * A clause in both.
     *
     * @param numberBefore null when it was added; {@code numberAfter} null when it was removed
     */
    public record Clause(
            CharterSection section,
            String numberBefore,
            String numberAfter,
            Fate fate,
            boolean moved,
            TrackedText heading,
            TrackedText text)
            implements Serializable {}

    /** How many clauses fared like that. */
    public long count(Fate fate) {
        return clauses.stream().filter(c -> c.fate() == fate).count();
    }
}
