package be.leuven.som.domain.agreement;

/** What a working agreement can lay down so that the software obeys it. */
public enum RuleKind {
    /** How many calendar days before a meeting the invitation goes out. */
    NOTICE,
    /** More than which part of the filled voting seats must be there. */
    QUORUM,
    /** How the body decides unless it chooses otherwise. */
    METHOD,
    /** Within how many working days the minutes go round. */
    MINUTES,
    /** How many representatives, and as many substitutes, a partner has. */
    REPRESENTATIVES
}
