package be.leuven.som.infrastructure.rounds;

import be.leuven.som.application.notice.DailyReminders;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

/**
 * What happens once a day by itself: all {@link DailyReminders} there are.
 *
 * <p>Looks every half hour, from eight in the morning on, so that nobody is mailed at night and a day on which the system
 * stood still for hours is not lost. What was sent is marked on each, so that looking often sends nothing twice.
 */
@ApplicationScoped
public class DailyRounds extends Recurring {
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Inject
    @Any
    private Instance<DailyReminders> reminders;

    @Inject
    private Clock clock;

    public DailyRounds() {
        super(Duration.ofMinutes(10), Duration.ofMinutes(30));
    }

    @Override
    protected void work() {
        if (!clock.instant().atZone(Zone.BRUSSELS).toLocalTime().isBefore(MORNING)) {
            forEach(reminders.stream().toList(), kind -> forEach(kind.candidates(), kind::remind));
        }
    }
}
