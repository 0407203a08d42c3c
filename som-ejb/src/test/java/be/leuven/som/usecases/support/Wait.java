package be.leuven.som.usecases.support;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for what happens by itself. */
public final class Wait {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Wait() {}

    public static void until(String expected, BooleanSupplier happened) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!happened.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("waited in vain until " + expected);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
