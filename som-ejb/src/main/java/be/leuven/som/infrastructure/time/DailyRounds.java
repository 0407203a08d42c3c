package be.leuven.som.infrastructure.time;

import be.leuven.som.application.charter.CharterWarnings;
import be.leuven.som.application.decision.ActionReminders;
import be.leuven.som.application.evidence.CheckpointNoting;
import be.leuven.som.domain.shared.Zone;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What happens once a day by itself: reminders of actions, and of a charter whose term ends, and a checkpoint of the
 * evidence when it grew.
 *
 * <p>Looks every half hour, from eight in the morning on, so that nobody is mailed at night and a day on which the system
 * stood still for hours is not lost. What was sent is marked on each action, so that looking often sends nothing twice.
 */
@Singleton
@Startup
@PermitAll
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DailyRounds {
    private static final Logger LOG = Logger.getLogger("be.leuven.som.mail");
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private ActionReminders reminders;

    @Inject
    private CheckpointNoting checkpoints;

    @Inject
    private CharterWarnings charters;

    @Inject
    private Clock clock;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void begin() {
        rounds = executor.scheduleWithFixedDelay(this::round, 10, 30, TimeUnit.MINUTES);
    }

    @PreDestroy
    void end() {
        rounds.cancel(false);
    }

    private void round() {
        if (clock.instant().atZone(Zone.BRUSSELS).toLocalTime().isBefore(MORNING)) {
            return;
        }
        each("action", reminders::candidates, reminders::remind);
        each("charter", charters::candidates, charters::warn);
        note();
    }

    private void note() {
        try {
            checkpoints.note();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "no checkpoint could be noted; the next round tries again", failed);
        }
    }

    private static void each(String kind, Supplier<List<UUID>> candidates, Consumer<UUID> remind) {
        try {
            candidates.get().forEach(id -> remind(kind, id, remind));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "a round of reminders failed; the next one tries again", failed);
        }
    }

    private static void remind(String kind, UUID id, Consumer<UUID> remind) {
        try {
            remind.accept(id);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, kind + " " + id + " could not be reminded of; the next round tries again", failed);
        }
    }
}
