package be.leuven.som.usecases.support;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The system's clock in place of the real one: it runs, and tests can turn it on. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClock {
    private static volatile Duration ahead = Duration.ZERO;

    @Produces
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now();
            }
        };
    }

    public static Instant now() {
        return Instant.now().plus(ahead);
    }

    public static void turnTo(Instant moment) {
        ahead = Duration.between(Instant.now(), moment);
    }

    public static void turnOnBy(Duration time) {
        ahead = ahead.plus(time);
    }

    public static void turnBack() {
        ahead = Duration.ZERO;
    }
}
