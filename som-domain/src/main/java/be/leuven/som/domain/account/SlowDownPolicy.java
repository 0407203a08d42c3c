package be.leuven.som.domain.account;

import java.time.Duration;
import java.time.Instant;

/**
 * How long someone waits after wrong passwords: a few are free, then each doubles the wait, up to a quarter of an hour.
 *
 * <p>Holds for an account name and for a network address alike; whoever is quiet long enough begins anew.
 *
 * @param free wrong attempts without a wait
 */
public record SlowDownPolicy(int free) {
    public static final SlowDownPolicy FOR_ACCOUNT = new SlowDownPolicy(5);

    /** An address may serve a whole school. */
    public static final SlowDownPolicy FOR_ADDRESS = new SlowDownPolicy(20);

    /** A form that anybody can send in: a few an hour from one address. */
    public static final SlowDownPolicy FOR_FORM = new SlowDownPolicy(5);

    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** After this long without a failure, the count begins anew. */
    public static final Duration MEMORY = Duration.ofHours(1);

    /** When the next attempt is allowed, given the failures so far and the moment of the last one. */
    public Instant nextAttempt(int failures, Instant last) {
        if (failures < free) {
            return last;
        }
        long seconds = 1L << Math.min(failures - free + 1, 20);
        Duration wait = Duration.ofSeconds(seconds);
        return last.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }
}
