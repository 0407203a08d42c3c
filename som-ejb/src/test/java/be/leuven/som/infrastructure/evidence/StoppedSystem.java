package be.leuven.som.infrastructure.evidence;

import be.leuven.som.domain.evidence.CanonicalLines;
import be.leuven.som.domain.evidence.Evidence.ChainRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;

/** The data folder of a SOM that is stopped, with a chain of records in it. */
final class StoppedSystem {
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final Path folder;

    StoppedSystem(Path folder, int records) throws SQLException {
        this.folder = folder;
        FLYWAY.setLevel(Level.SEVERE);
        System.setProperty(
                "derby.stream.error.file", folder.resolve("derby.log").toString());
        Flyway.configure()
                .dataSource(url() + ";create=true", null, null)
                .locations("classpath:db/migration")
                .placeholders(Map.of(
                        "boolean",
                        "smallint",
                        "text",
                        "clob",
                        "false",
                        "0",
                        "binary",
                        "blob(64K)",
                        "file",
                        "blob(16M)"))
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url())) {
            connection.setAutoCommit(false);
            fill(connection, records);
            connection.commit();
        }
        stop();
    }

    /** What {@code ./som verify} said, and how it ended. */
    record Said(int code, String text) {}

    static Said verify(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            int code = VerifyCommand.run(List.of(words), print, print);
            return new Said(code, out.toString(StandardCharsets.UTF_8));
        }
    }

    Said verify() {
        Said said = verify("--data", folder.toString());
        stop();
        return said;
    }

    int change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } finally {
            stop();
        }
    }

    String url() {
        return "jdbc:derby:" + folder.resolve("db");
    }

    Path settings() throws IOException {
        return Files.writeString(folder.resolve("som.properties"), "som.db.url=" + url() + "\n");
    }

    void stop() {
        try {
            DriverManager.getConnection(url() + ";shutdown=true").close();
        } catch (SQLException shutDownIsToldAsException) {
            if (!List.of("08006", "XJ004").contains(shutDownIsToldAsException.getSQLState())) {
                throw new IllegalStateException(shutDownIsToldAsException);
            }
        }
    }

    private static void fill(Connection connection, int records) throws SQLException {
        ChainRecord last = null;
        try (PreparedStatement insert =
                connection.prepareStatement("insert into evidence_record (record_number, happened_at, kind, subject_id,"
                        + " hash_before, payload, hash) values (?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 1; i <= records; i++) {
                last = next(last, i);
                insert.setLong(1, last.number());
                insert.setLong(2, ChronoUnit.MICROS.between(Instant.EPOCH, last.at()));
                insert.setString(3, last.kind());
                insert.setString(4, last.subject());
                insert.setString(5, last.before());
                insert.setString(6, last.payload());
                insert.setString(7, last.hash());
                insert.addBatch();
                if (i % 1000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        try (PreparedStatement head =
                connection.prepareStatement("update evidence_head set record_number = ?, hash = ?")) {
            head.setLong(1, records);
            head.setString(2, last == null ? ChainRecord.BEGINNING : last.hash());
            head.executeUpdate();
        }
    }

    /** As long as a signature with a statement of half a page. */
    private static ChainRecord next(ChainRecord last, int number) {
        String payload = new CanonicalLines()
                .add("from", "2015-06-12")
                .add("until", "2020-06-11")
                .add("statement", "Wij geven tijd en mensen. ".repeat(20))
                .text();
        return new ChainRecord(
                        number,
                        Instant.parse("2015-06-12T14:00:00Z").plusMillis(number),
                        "IN_FORCE",
                        new UUID(0x4000L, 0x8000000000000000L | number).toString(),
                        last == null ? ChainRecord.BEGINNING : last.hash(),
                        payload,
                        null)
                .sealed();
    }
}
