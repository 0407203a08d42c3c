package be.leuven.som.domain.decision;

import be.leuven.som.domain.shared.DomainException;

/** The voices that were counted on a proposal; one seat has one. */
public record Votes(int inFavour, int against, int abstained) {
    private static final int MOST = 1000;

    public Votes {
        if (outOfRange(inFavour) || outOfRange(against) || outOfRange(abstained)) {
            throw DomainException.at("votes", "decision.votes-out-of-range", MOST);
        }
    }

    private static boolean outOfRange(int count) {
        return count < 0 || count > MOST;
    }

    public int cast() {
        return inFavour + against + abstained;
    }
}
