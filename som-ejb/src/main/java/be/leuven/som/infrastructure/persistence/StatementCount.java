package be.leuven.som.infrastructure.persistence;

import be.leuven.som.api.StatementCounter;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Counts the SQL statements of each thread. */
@ApplicationScoped
public class StatementCount implements StatementCounter {
    private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);

    @Override
    public void begin() {
        COUNT.set(0);
    }

    @Override
    public int end() {
        int count = COUNT.get();
        COUNT.remove();
        return count;
    }

    /** Hears of each statement before it is sent. */
    static final class Listener extends SessionEventAdapter {
        @Override
        public void preExecuteCall(SessionEvent event) {
            COUNT.set(COUNT.get() + 1);
        }
    }
}
