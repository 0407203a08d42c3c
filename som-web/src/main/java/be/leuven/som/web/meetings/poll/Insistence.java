package be.leuven.som.web.meetings.poll;

import be.leuven.som.api.Conflict;

/** Tries again what others were in the way of: an answer is never lost because many answer at once. */
final class Insistence {
    private static final int MOST_TRIES = 5;

    private Insistence() {}

    /** @throws Conflict when it still can't be done after some tries */
    static void on(Runnable useCase) {
        for (int tries = 1; ; tries++) {
            try {
                useCase.run();
                return;
            } catch (Conflict inTheWay) {
                if (tries == MOST_TRIES) {
                    throw inTheWay;
                }
            }
        }
    }
}
