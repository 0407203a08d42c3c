package be.leuven.som.infrastructure.rounds;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Work that is done again and again, for which {@link Rounds} comes along.
 *
 * <p>What is left to do stands in the database and not in here: a round that fails loses nothing, and the next one may be
 * on another server.
 */
public abstract class Recurring {
    private static final Logger LOG = Logger.getLogger("be.leuven.som.rounds");

    private final Duration first;
    private final Duration pause;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean stopped;

    /**
     * @param first how long after the start the first round begins
     * @param pause how long after the end of a round the next one begins
     */
    protected Recurring(Duration first, Duration pause) {
        this.first = first;
        this.pause = pause;
    }

    /** Whether there can be anything to do here; asked once, at the start. */
    public boolean wanted() {
        return true;
    }

    /** One round. */
    protected abstract void work();

    /** Goes round once, never twice at a time: who asks for it meanwhile makes it go round once more. Fails silently. */
    public void round() {
        if (asked.getAndIncrement() > 0) {
            return;
        }
        int seen;
        do {
            seen = asked.get();
            attempt();
        } while (!asked.compareAndSet(seen, 0));
    }

    private void attempt() {
        try {
            if (!stopped) {
                work();
            }
        } catch (RuntimeException | Error failed) { // an error too: the executor would never come back
            LOG.log(Level.WARNING, failed, () -> name() + " failed; the next round tries again");
        }
    }

    /** Does something for each; one that fails does not keep the others waiting. */
    protected <T> void forEach(Collection<T> all, Consumer<T> step) {
        all.stream().takeWhile(one -> !stopped).forEach(one -> {
            try {
                step.accept(one);
            } catch (RuntimeException failed) {
                LOG.log(
                        Level.WARNING,
                        failed,
                        () -> name() + " could not see to " + one + "; the next round tries again");
            }
        });
    }

    private String name() {
        return getClass().getSimpleName();
    }

    /** Ends after what is being done now. */
    public void stop() {
        stopped = true;
    }

    public Duration first() {
        return first;
    }

    public Duration pause() {
        return pause;
    }
}
