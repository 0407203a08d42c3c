package be.leuven.som.domain.agreement;

import java.util.Optional;
import java.util.function.Function;

/** What a working agreement can lay down so that the software obeys it. */
public enum RuleKind {
    /** How many calendar days before a meeting the invitation goes out. */
    NOTICE(Rules::noticeDays),
    /** More than which part of the filled voting seats must be there. */
    QUORUM(Rules::quorum),
    /** How the body decides unless it chooses otherwise. */
    METHOD(Rules::method),
    /** Within how many working days the minutes go round. */
    MINUTES(Rules::minutesDays),
    /** How many representatives, and as many substitutes, a partner has. */
    REPRESENTATIVES(Rules::representatives);

    private final Function<Rules, Optional<?>> value;

    RuleKind(Function<Rules, Optional<?>> value) {
        this.value = value;
    }

    boolean laidDownIn(Rules rules) {
        return value.apply(rules).isPresent();
    }
}
