package be.leuven.som.infrastructure.time;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one clock that everything asks for the time.
 *
 * <p>Tests may begin at another moment with {@code som.clock} (an ISO 8601 instant); it runs on from there. Without the
 * example data the system refuses to start with it.
 */
@ApplicationScoped
public class SystemClock {
    @Inject
    @ConfigProperty(name = "som.clock")
    private Optional<String> start;

    @Inject
    @ConfigProperty(name = "som.example-data", defaultValue = "false")
    private boolean exampleData;

    @PostConstruct
    void refuseInProduction() {
        if (start.isPresent() && !exampleData) {
            throw new IllegalStateException("som.clock is for tests: it is refused without som.example-data=true");
        }
    }

    @Produces
    Clock clock() {
        Clock system = Clock.systemUTC();
        return start.map(Instant::parse)
                .map(begin -> Clock.offset(system, Duration.between(system.instant(), begin)))
                .orElse(system);
    }
}
