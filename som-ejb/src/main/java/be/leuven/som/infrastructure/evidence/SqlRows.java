package be.leuven.som.infrastructure.evidence;

import be.leuven.som.domain.evidence.Evidence;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Rows of tables, one by one. */
record SqlRows(Connection connection) {
    /** What one row gives. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T extends Evidence> void each(List<? super T> into, String sql, Row<T> reading) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                into.add(reading.read(rows));
            }
        }
    }

    /** A moment is kept as microseconds since 1970 in UTC. */
    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
