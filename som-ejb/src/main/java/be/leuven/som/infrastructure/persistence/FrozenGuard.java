package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.charter.CharterDocument;
import be.leuven.som.domain.charter.CharterState;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.Clause;
import be.leuven.som.domain.charter.Refusal;
import be.leuven.som.domain.charter.Signature;
import be.leuven.som.domain.charter.SigningRound;
import be.leuven.som.domain.evidence.EvidenceEntry;
import be.leuven.som.domain.evidence.NotedCheckpoint;
import be.leuven.som.domain.shared.DomainException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.queries.ModifyAllQuery;
import org.eclipse.persistence.queries.WriteObjectQuery;
import org.eclipse.persistence.sessions.DataRecord;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.changesets.DirectToFieldChangeRecord;

/**
 * The door of persistence to what is frozen: whatever a piece of code does with an entity or in JPQL, an adopted text, a
 * signature and evidence are not changed or removed. What comes in past it, by plain SQL, the check finds.
 *
 * <p>Of an adopted version its state and its term go on, and a clause of it can still be translated.
 */
final class FrozenGuard extends DescriptorEventAdapter {
    /** What is never changed once it is kept. */
    private static final Set<Class<?>> KEPT = Set.of(
            SigningRound.class,
            Signature.class,
            Refusal.class,
            CharterDocument.class,
            EvidenceEntry.class,
            NotedCheckpoint.class);

    private static final Set<String> OF_A_VERSION = Set.of("state", "inForce", "warnedMonths", "version");
    private static final Set<String> OF_A_CLAUSE = Set.of("englishHeading", "englishText", "version");

    private FrozenGuard() {}

    static void watch(Session session) {
        FrozenGuard guard = new FrozenGuard();
        guarded().forEach(type -> session.getDescriptor(type).getEventManager().addListener(guard));
        session.getEventManager().addListener(new Statements());
    }

    private static Stream<Class<?>> guarded() {
        return Stream.concat(KEPT.stream(), Stream.of(CharterVersion.class, Clause.class));
    }

    /** Statements on many rows, which pass the entities by. */
    private static final class Statements extends SessionEventAdapter {
        @Override
        public void preExecuteQuery(SessionEvent event) {
            if (event.getQuery() instanceof ModifyAllQuery all
                    && guarded().anyMatch(type -> type.equals(all.getReferenceClass()))) {
                throw frozen();
            }
        }
    }

    @Override
    public void aboutToUpdate(DescriptorEvent event) {
        ObjectChangeSet changes = ((WriteObjectQuery) event.getQuery()).getObjectChangeSet();
        Set<String> changed = new HashSet<>(changes == null ? List.of() : changes.getChangedAttributeNames());
        if (event.getObject() instanceof CharterVersion) {
            changed.removeAll(OF_A_VERSION);
        } else if (event.getObject() instanceof Clause) {
            changed.removeAll(OF_A_CLAUSE);
        }
        if (!changed.isEmpty() && frozen(event, changes)) {
            throw frozen();
        }
    }

    @Override
    public void aboutToDelete(DescriptorEvent event) {
        if (frozen(event, null)) {
            throw frozen();
        }
    }

    private static boolean frozen(DescriptorEvent event, ObjectChangeSet changes) {
        if (event.getObject() instanceof CharterVersion version) {
            return !before(version, changes).open();
        }
        return !(event.getObject() instanceof Clause clause) || inFrozenVersion(clause, event.getSession());
    }

    /** The state that it had before this change; adoption itself changes both state and text. */
    private static CharterState before(CharterVersion version, ObjectChangeSet changes) {
        Object changed = changes == null ? null : changes.getChangesForAttributeNamed("state");
        return changed instanceof DirectToFieldChangeRecord record
                ? (CharterState) record.getOldValue()
                : version.state();
    }

    private static boolean inFrozenVersion(Clause clause, Session session) {
        List<?> rows =
                session.executeSQL("select state from charter_version where id = '" + clause.charterVersionId() + "'");
        return rows.stream()
                .map(row -> ((DataRecord) row).values().iterator().next())
                .anyMatch(state -> !CharterState.valueOf((String) state).open());
    }

    private static DomainException frozen() {
        return DomainException.because("charter.frozen");
    }
}
