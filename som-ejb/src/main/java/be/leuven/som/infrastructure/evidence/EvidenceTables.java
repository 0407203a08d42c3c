package be.leuven.som.infrastructure.evidence;

import be.leuven.som.domain.evidence.Checkpoint;
import be.leuven.som.domain.evidence.Evidence;
import be.leuven.som.domain.evidence.Evidence.ChainEnd;
import be.leuven.som.domain.evidence.Evidence.ChainRecord;
import be.leuven.som.domain.evidence.Evidence.Noted;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Evidence as the tables hold it, read by plain SQL, so that nothing between the rows and the check can embellish them. */
final class EvidenceTables {
    private static final int MOST_TRIES = 5;

    private final Connection connection;
    private final List<Evidence> found = new ArrayList<>();

    private EvidenceTables(Connection connection) {
        this.connection = connection;
    }

    /** What one row gives. */
    private interface Row {
        Evidence read(ResultSet row) throws SQLException;
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
        each(
                found,
                "select record_number, happened_at, kind, subject_id, hash_before, payload, hash"
                        + " from evidence_record order by record_number",
                row -> new ChainRecord(
                        row.getLong(1),
                        instant(row.getLong(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)));
        each(
                found,
                "select record_number, record_hash, made_at, public_key, signature"
                        + " from evidence_checkpoint order by record_number",
                row -> new Noted(new Checkpoint(
                        row.getLong(1),
                        row.getString(2),
                        instant(row.getLong(3)),
                        row.getString(4),
                        row.getString(5))));
    }

    private List<Evidence> end() throws SQLException {
        List<Evidence> end = new ArrayList<>();
        each(
                end,
                "select record_number, hash from evidence_head",
                row -> new ChainEnd(row.getLong(1), row.getString(2)));
        return end;
    }

    private void each(List<Evidence> into, String sql, Row reading) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                into.add(reading.read(rows));
            }
        }
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
