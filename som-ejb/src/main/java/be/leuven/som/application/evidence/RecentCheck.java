package be.leuven.som.application.evidence;

import be.leuven.som.api.evidence.VerificationReport;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Keeps the last check for some seconds: a page that everybody can open must not read everything at each request. */
@ApplicationScoped
public class RecentCheck {
    private static final Duration FRESH = Duration.ofSeconds(10);

    private VerificationReport last;

    synchronized VerificationReport get(Instant now, Supplier<VerificationReport> check) {
        if (last == null || last.at().isBefore(now.minus(FRESH)) || last.at().isAfter(now)) {
            last = check.get();
        }
        return last;
    }
}
