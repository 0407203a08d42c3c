package be.leuven.som.domain.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain: one row that is locked while an entry is added, so that no two entries follow the same one. */
@Entity
@Table(name = "audit_head")
public class AuditHead {
    @Id
    private int id;

    @Column(name = "entry_number")
    private long number;

    private String hash;

    protected AuditHead() {
        // for persistence; the one row comes with the schema
    }

    /** Moves on to the entry that was added. */
    public void moveTo(AuditEntry entry) {
        number = entry.number();
        hash = entry.hash();
    }

    public long number() {
        return number;
    }

    public String hash() {
        return hash;
    }
}
