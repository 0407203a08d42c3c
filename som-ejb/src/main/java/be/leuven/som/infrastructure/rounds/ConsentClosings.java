package be.leuven.som.infrastructure.rounds;

import be.leuven.som.application.charter.ConsentClosing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Closes rounds of consent over a period whose moment has come; pages show before that what they came to. */
@ApplicationScoped
public class ConsentClosings extends Recurring {
    @Inject
    private ConsentClosing closing;

    public ConsentClosings() {
        super(Duration.ofMinutes(2), Duration.ofMinutes(10));
    }

    @Override
    protected void work() {
        forEach(closing.due(), closing::close);
    }
}
