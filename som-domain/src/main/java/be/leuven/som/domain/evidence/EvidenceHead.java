package be.leuven.som.domain.evidence;

import be.leuven.som.domain.evidence.Evidence.ChainRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain: one row that is locked while a record is added, so that no two records follow the same one. */
@Entity
@Table(name = "evidence_head")
public class EvidenceHead {
    /** The id of the one row, which comes with the schema. */
    public static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "record_number")
    private long number;

    private String hash;

    /** Before the first record; persistence fills in where the chain stands. */
    protected EvidenceHead() {
        hash = ChainRecord.BEGINNING;
    }

    /** Moves on to the record that was added. */
    public void moveTo(EvidenceEntry record) {
        number = record.number();
        hash = record.hash();
    }

    public long number() {
        return number;
    }

    public String hash() {
        return hash;
    }
}
