package be.leuven.som.domain.meeting;

/** The voices of a round, counted; an abstention is neither for nor against. */
public record Tally(int inFavour, int against, int abstained) {
    public int cast() {
        return inFavour + against + abstained;
    }
}
