package be.leuven.som.infrastructure.persistence;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/** What EclipseLink is told when it starts; named in {@code persistence.xml}. */
public class SessionSetup implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        InsertOrder.tell(session);
        FrozenGuard.watch(session);
        session.getEventManager().addListener(new StatementCount.Listener());
    }
}
