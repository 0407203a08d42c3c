package be.leuven.som.domain.decision;

/** How a body comes to a decision; consent unless agreed otherwise. */
public enum DecisionMethod {
    CONSENT,
    SIMPLE_MAJORITY,
    TWO_THIRDS,
    UNANIMITY,
    SECRET_BALLOT;

    /** Whether votes are counted; consent has objections instead. */
    public boolean counted() {
        return this != CONSENT;
    }

    /**
     * Whether these votes carry a proposal. Abstentions count for neither side; a tie carries nothing.
     *
     * <p>Of a secret ballot nothing but that somebody voted for it can be said: it may choose one person of several.
     */
    boolean carriedBy(Votes votes) {
        return switch (this) {
            case CONSENT -> true;
            case SIMPLE_MAJORITY -> votes.inFavour() > votes.against();
            case TWO_THIRDS -> votes.inFavour() > 0 && 3 * votes.inFavour() >= 2 * (votes.inFavour() + votes.against());
            case UNANIMITY -> votes.inFavour() > 0 && votes.against() == 0;
            case SECRET_BALLOT -> votes.inFavour() > 0;
        };
    }
}
