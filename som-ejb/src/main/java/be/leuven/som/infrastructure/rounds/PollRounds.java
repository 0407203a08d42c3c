package be.leuven.som.infrastructure.rounds;

import be.leuven.som.api.Conflict;
import be.leuven.som.application.meeting.PollAnswered;
import be.leuven.som.application.meeting.PollRemindersBean;
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
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sees to date polls: reminders when they are due, and after each answer whether it was the last.
 *
 * <p>Asked after the answer is stored and not within its transaction: of two people who answer last at the same moment
 * neither would see the other.
 */
@Singleton
@Startup
@PermitAll
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PollRounds {
    private static final Logger LOG = Logger.getLogger("be.leuven.som.rounds");

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private PollRemindersBean reminders;

    /** Polls of which it is going to be asked whether all have answered, so that a rush of answers asks it once. */
    private final Set<UUID> toLookAt = ConcurrentHashMap.newKeySet();

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void begin() {
        rounds = executor.scheduleWithFixedDelay(this::round, 1, 15, TimeUnit.MINUTES);
    }

    @PreDestroy
    void end() {
        rounds.cancel(false);
    }

    public void answered(@Observes(during = TransactionPhase.AFTER_SUCCESS) PollAnswered answer) {
        if (toLookAt.add(answer.pollId())) {
            try {
                executor.execute(() -> look(answer.pollId()));
            } catch (RejectedExecutionException busyOrStopping) {
                toLookAt.remove(answer.pollId());
                LOG.log(Level.FINE, "left to the next round", busyOrStopping);
            }
        }
    }

    private void look(UUID pollId) {
        toLookAt.remove(pollId);
        attempt(pollId, reminders::tellWhenComplete);
    }

    private void round() {
        try {
            reminders.due().forEach(poll -> attempt(poll, reminders::remind));
            reminders.open().forEach(poll -> attempt(poll, reminders::tellWhenComplete));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "a round of reminders failed; the next one tries again", failed);
        }
    }

    private static void attempt(UUID pollId, Consumer<UUID> step) {
        try {
            step.accept(pollId);
        } catch (Conflict byAnother) {
            LOG.log(Level.FINE, "done by another at the same moment", byAnother);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "date poll " + pollId + " could not be seen to", failed);
        }
    }
}
