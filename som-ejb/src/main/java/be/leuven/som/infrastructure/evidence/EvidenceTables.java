package be.leuven.som.infrastructure.evidence;

import be.leuven.som.domain.evidence.Checkpoint;
import be.leuven.som.domain.evidence.Evidence;
import be.leuven.som.domain.evidence.Evidence.ChainEnd;
import be.leuven.som.domain.evidence.Evidence.ChainRecord;
import be.leuven.som.domain.evidence.Evidence.Noted;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Evidence as the tables hold it, read by plain SQL, so that nothing between the rows and the check can embellish them. */
final class EvidenceTables {
    private static final int MOST_TRIES = 5;

    private final Connection connection;
    private final SqlRows rows;
    private final List<Evidence> found = new ArrayList<>();

    private EvidenceTables(Connection connection) {
        this.connection = connection;
        this.rows = new SqlRows(connection);
    }

    /** Reads again when the chain grew meanwhile, so that what is read belongs together. */
    static List<Evidence> read(Connection connection) throws SQLException {
        for (int tries = 1; ; tries++) {
            EvidenceTables tables = new EvidenceTables(connection);
            List<Evidence> before = tables.end();
            tables.readAll();
            if (tables.end().equals(before) || tries == MOST_TRIES) {
                tables.found.addAll(before);
                return tables.found;
            }
        }
    }

    private void readAll() throws SQLException {
        found.addAll(new CharterRows(connection).read());
        rows.each(
                found,
                "select record_number, happened_at, kind, subject_id, hash_before, payload, hash"
                        + " from evidence_record order by record_number",
                row -> new ChainRecord(
                        row.getLong(1),
                        SqlRows.instant(row.getLong(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)));
        rows.each(
                found,
                "select record_number, record_hash, made_at, public_key, signature"
                        + " from evidence_checkpoint order by record_number",
                row -> new Noted(new Checkpoint(
                        row.getLong(1),
                        row.getString(2),
                        SqlRows.instant(row.getLong(3)),
                        row.getString(4),
                        row.getString(5))));
    }

    private List<Evidence> end() throws SQLException {
        List<Evidence> end = new ArrayList<>();
        rows.each(
                end,
                "select record_number, hash from evidence_head",
                row -> new ChainEnd(row.getLong(1), row.getString(2)));
        return end;
    }
}
