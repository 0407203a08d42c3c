package be.leuven.som.infrastructure.rounds;

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
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Comes round for all recurring work, each at its own pace, from the start of the system to its end.
 *
 * <p>The executor of the container and not its timer service does this: without a data grid Payara Micro has none. See
 * ADR 8.
 */
@Singleton
@Startup
@PermitAll
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Rounds {
    private static final Logger LOG = Logger.getLogger("be.leuven.som.rounds");

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    @Any
    private Instance<Recurring> works;

    private final List<Recurring> going = new ArrayList<>();
    private final List<ScheduledFuture<?>> planned = new ArrayList<>();

    @PostConstruct
    void begin() {
        goRound(executor, works);
    }

    void goRound(ScheduledExecutorService with, Iterable<Recurring> all) {
        for (Recurring work : all) {
            if (work.wanted()) {
                going.add(work);
                planned.add(with.scheduleWithFixedDelay(
                        work::round, work.first().toMillis(), work.pause().toMillis(), TimeUnit.MILLISECONDS));
            }
        }
    }

    @PreDestroy
    void end() {
        planned.forEach(round -> round.cancel(false));
        going.forEach(Recurring::stop);
    }

    /** Does something as soon as can be, besides the rounds; when that can't be, a round does it later. */
    public void soon(Runnable task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException busyOrStopping) {
            LOG.log(Level.FINE, "left to the next round", busyOrStopping);
        }
    }
}
