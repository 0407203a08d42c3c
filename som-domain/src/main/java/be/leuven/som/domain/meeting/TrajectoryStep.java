package be.leuven.som.domain.meeting;

/** Where a meeting stands on the way from dreams to actions: dromen, waarom, hoe, wat. */
public enum TrajectoryStep {
    DREAM,
    WHY,
    HOW,
    WHAT;

    /**
     * The step of one meeting when all steps take about as long.
     *
     * @param place of the meeting, from 0
     * @param count of meetings, more than the place
     */
    public static TrajectoryStep spread(int place, int count) {
        return values()[place * values().length / count];
    }
}
