package be.leuven.som.application;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.Problem;
import be.leuven.som.api.Rejected;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.StaleVersionException;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;

/**
 * Turns what the domain and the database refuse into the exceptions of the API, in one place.
 *
 * <p>Changes are flushed when the audit entry is written, so that what the database refuses arises inside the use case
 * and not after it.
 */
@UseCase
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class Translation {
    /** SQLState class 23: a rule that the database keeps, most often a name that was taken at the same moment. */
    private static final String BROKEN_RULE = "23";

    /** SQLState class 40: of two who waited for each other, the database sent this one away. */
    private static final String GAVE_WAY = "40";

    @AroundInvoke
    Object translate(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (DomainException refused) {
            throw new Rejected(List.of(problem(refused)));
        } catch (StaleVersionException | OptimisticLockException changed) {
            throw new Conflict(changed);
        } catch (PersistenceException failed) {
            throw translated(failed, sqlState(failed));
        }
    }

    private static RuntimeException translated(PersistenceException failed, String sqlState) {
        if (sqlState.startsWith(BROKEN_RULE)) {
            return new Rejected(List.of(new Problem(null, "constraint.violated", List.of())));
        }
        return sqlState.startsWith(GAVE_WAY) ? new Conflict(failed) : failed;
    }

    public static Problem problem(DomainException refused) {
        return new Problem(refused.field(), refused.key(), refused.arguments());
    }

    private static String sqlState(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }
}
