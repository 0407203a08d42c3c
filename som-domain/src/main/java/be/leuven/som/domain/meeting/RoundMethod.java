package be.leuven.som.domain.meeting;

import java.util.Set;

/** How a body decides. Source: domain rule "Vote"; consent unless the chair chooses otherwise. */
public enum RoundMethod {
    CONSENT,
    SIMPLE_MAJORITY,
    TWO_THIRDS,
    UNANIMITY,
    /** On persons only. */
    SECRET_BALLOT;

    private static final Set<Choice> CONSENTING = Set.of(Choice.CONSENT, Choice.OBJECTION, Choice.ABSTAIN);
    private static final Set<Choice> VOTING = Set.of(Choice.FOR, Choice.AGAINST, Choice.ABSTAIN);

    /** What a seat can answer; nothing by name in a secret ballot. */
    public Set<Choice> choices() {
        return switch (this) {
            case CONSENT -> CONSENTING;
            case SIMPLE_MAJORITY, TWO_THIRDS, UNANIMITY -> VOTING;
            case SECRET_BALLOT -> Set.of();
        };
    }

    /** Whether these voices adopt the proposal. Abstentions count on neither side; without a voice in favour nothing is. */
    boolean adopts(Tally tally) {
        int sides = tally.inFavour() + tally.against();
        return tally.inFavour() > 0
                && switch (this) {
                    case SIMPLE_MAJORITY, SECRET_BALLOT -> tally.inFavour() * 2 > sides;
                    case TWO_THIRDS -> tally.inFavour() * 3 >= sides * 2;
                    case CONSENT, UNANIMITY -> tally.against() == 0;
                };
    }
}
