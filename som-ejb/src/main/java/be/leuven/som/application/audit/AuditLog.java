package be.leuven.som.application.audit;

import be.leuven.som.api.audit.AuditLine;
import be.leuven.som.domain.audit.AuditEntry;
import be.leuven.som.domain.audit.AuditHead;
import java.util.List;

/** Where audit entries are kept; there is no way to change or remove one. */
public interface AuditLog {
    /**
     * Writes all changes of the transaction to the database and then locks the end of the chain until the transaction
     * ends. In this order nobody waits for a row while holding the chain.
     */
    AuditHead lockEnd();

    void add(AuditEntry entry);

    /** The newest entries, with the names of the accounts that acted. */
    List<AuditLine> newest(int skip, int most);
}
