package be.leuven.som.domain.ambition;

/** The theme of a goal; each has its own colour and icon wherever it appears. */
public enum GoalTheme {
    ABOARD,
    WELLBEING,
    DIVERSITY
}
