package be.leuven.som.domain.decision;

import be.leuven.som.domain.shared.WorkingYear;
import java.util.Locale;

/**
 * The number of a decision: the body's code, the calendar year in which the working year began, and its place in it.
 *
 * <p>{@code OR-2014-007} is the seventh decision of the Onderwijsraad in the working year 2014–2015, whether it was
 * taken in autumn or in spring.
 */
public record DecisionNumber(String bodyCode, WorkingYear year, int serial) {
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s-%d-%03d", bodyCode, year.start(), serial);
    }
}
