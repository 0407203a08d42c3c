package be.leuven.som.domain.charter;

/** The parts of a charter, in the order in which they are read. */
public enum CharterSection {
    PREAMBLE(1),
    MISSION(2),
    GOALS(3),
    PRINCIPLES(4),
    AGREEMENTS(5),
    STRUCTURE(6),
    COMMITMENT(7);

    private final int number;

    CharterSection(int number) {
        this.number = number;
    }

    /** What its clauses' numbers begin with: 1 for the preamble. */
    public int number() {
        return number;
    }
}
