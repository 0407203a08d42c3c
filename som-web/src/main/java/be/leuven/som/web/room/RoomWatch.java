package be.leuven.som.web.room;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells open pages how often their room changed, as soon as it changes.
 *
 * <p>While somebody looks on it asks the database twice a second, one statement for all rooms together: so it tells only
 * what was committed, and also what happened on another node. When nobody looks on it rests.
 */
@ApplicationScoped
public class RoomWatch {
    private static final Logger LOG = Logger.getLogger(RoomWatch.class.getName());
    private static final int EVERY_MILLIS = 500;

    private final Map<UUID, Set<Session>> lookers = new ConcurrentHashMap<>();
    private final Map<UUID, Long> told = new ConcurrentHashMap<>();

    @Inject
    private RoomChanges rooms;

    @Resource
    private ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> rounds;

    /** Somebody looks on. */
    synchronized void join(UUID room, Session looker) {
        lookers.computeIfAbsent(room, id -> ConcurrentHashMap.newKeySet()).add(looker);
        if (rounds == null) {
            rounds = executor.scheduleWithFixedDelay(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
        tell(looker, told.get(room));
    }

    /** Somebody no longer does. */
    synchronized void leave(UUID room, Session looker) {
        lookers.computeIfPresent(room, (id, others) -> others.remove(looker) && others.isEmpty() ? null : others);
        told.keySet().retainAll(lookers.keySet());
        if (lookers.isEmpty() && rounds != null) {
            rounds.cancel(false);
            rounds = null;
        }
    }

    private void look() {
        try {
            rooms.of(Set.copyOf(lookers.keySet())).forEach(this::changed);
        } catch (RuntimeException failed) {
            // the next look may succeed: a scheduled task that throws would never run again
            LOG.log(Level.WARNING, "could not look at the rooms", failed);
        }
    }

    private void changed(UUID room, Long changes) {
        if (!changes.equals(told.put(room, changes))) {
            lookers.getOrDefault(room, Set.of()).forEach(looker -> tell(looker, changes));
        }
    }

    /** Says it without waiting for the network. */
    void tell(Session looker, Long changes) {
        if (changes != null && looker.isOpen()) {
            looker.getAsyncRemote().sendText(changes.toString(), sent -> {
                // who is gone closes by itself; the next one asks anew
            });
        }
    }

    @PreDestroy
    void rest() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }
}
