package be.leuven.som.infrastructure.rounds;

import be.leuven.som.api.Conflict;
import be.leuven.som.application.meeting.PollAnswered;
import be.leuven.som.application.meeting.PollRemindersBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sees to date polls: reminders when they are due, and after each answer whether it was the last.
 *
 * <p>Asked after the answer is stored and not within its transaction: of two people who answer last at the same moment
 * neither would see the other.
 */
@ApplicationScoped
public class PollRounds extends Recurring {
    private static final Logger LOG = Logger.getLogger("be.leuven.som.rounds");

    @Inject
    private PollRemindersBean reminders;

    @Inject
    private Rounds rounds;

    /** Polls of which it is going to be asked whether all have answered, so that a rush of answers asks it once. */
    private final Set<UUID> toLookAt = ConcurrentHashMap.newKeySet();

    public PollRounds() {
        super(Duration.ofMinutes(1), Duration.ofMinutes(15));
    }

    public void answered(@Observes(during = TransactionPhase.AFTER_SUCCESS) PollAnswered answer) {
        if (toLookAt.add(answer.pollId())) {
            rounds.soon(this::look);
        }
    }

    private void look() {
        Set<UUID> polls = Set.copyOf(toLookAt);
        toLookAt.removeAll(polls);
        forEach(polls, this::tellWhenComplete);
    }

    @Override
    protected void work() {
        forEach(reminders.due(), reminders::remind);
        forEach(reminders.open(), this::tellWhenComplete);
    }

    private void tellWhenComplete(UUID pollId) {
        try {
            reminders.tellWhenComplete(pollId);
        } catch (Conflict byAnother) {
            LOG.log(Level.FINE, "done by another at the same moment", byAnother);
        }
    }
}
