package be.leuven.som.infrastructure.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.evidence.EvidenceFile;
import be.leuven.som.infrastructure.evidence.StoppedSystem.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    private static final int RECORDS = 8;

    @TempDir
    private Path folder;

    private StoppedSystem som;

    @BeforeEach
    void stopped() throws SQLException {
        som = new StoppedSystem(folder, RECORDS);
    }

    @Test
    void a_whole_system_ends_with_zero_and_its_last_hash() {
        assertThat(som.verify()).satisfies(said -> {
            assertThat(said.code()).isZero();
            assertThat(said.text())
                    .startsWith("Whole: 8 records; the last has the hash ")
                    .hasLineCount(1);
        });
    }

    @Test
    void each_record_that_was_flipped_swapped_or_deleted_by_plain_sql_is_named() throws SQLException {
        for (int number = 1; number <= RECORDS; number++) {
            String of = " where record_number = " + number;
            found("update evidence_record set payload = payload || 'more: x'" + of, "record " + number + " (");
            som.change("update evidence_record set payload = substr(payload, 1, length(payload) - 7)" + of);
            assertThat(som.verify().code()).isZero();
        }
        som.change("update evidence_record set record_number = 99 where record_number = 3");
        found(
                "update evidence_record set record_number = 3 where record_number = 4",
                "record 3 (",
                "record 4 is missing");
        som.change("update evidence_record set record_number = 4 where record_number = 3");
        som.change("update evidence_record set record_number = 3 where record_number = 99");
        assertThat(som.verify().code()).isZero();
        found("delete from evidence_record where record_number = 8", "cut off: it should end with record 8");
        found("delete from evidence_record where record_number = 5", "record 5 is missing");
        found("delete from evidence_head", "the noted end of the chain is missing");
    }

    private void found(String sql, String... named) throws SQLException {
        som.change(sql);
        Said said = som.verify();
        assertThat(said.code()).as(sql).isEqualTo(1);
        assertThat(said.text()).as(sql).contains(named).contains("Not whole: ");
    }

    @Test
    void a_folder_in_use_is_refused_in_one_line() throws IOException, InterruptedException {
        Path elsewhere = Files.createDirectory(folder.resolve("run"));
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Dderby.stream.error.file=/dev/null",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        som.url())
                .directory(elsewhere.toFile())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("open");
            assertThat(som.verify()).satisfies(said -> {
                assertThat(said.code()).isEqualTo(2);
                assertThat(said.text()).contains("is in use: stop SOM first").hasLineCount(1);
            });
        } finally {
            other.destroy();
            other.waitFor(10, TimeUnit.SECONDS);
        }
    }

    /** Another program that has the database open until it is ended. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] words) throws SQLException, IOException {
            try (Connection held = DriverManager.getConnection(words[0])) {
                System.out.println(held.isClosed() ? "closed" : "open");
                System.in.read();
            }
        }
    }

    @Test
    void an_exported_file_is_checked_as_the_system_is() throws SQLException, IOException {
        StringBuilder text = new StringBuilder();
        try (Connection connection = DriverManager.getConnection(som.url())) {
            EvidenceTables.read(connection).forEach(new EvidenceFile(text));
        }
        Path file = Files.writeString(folder.resolve("evidence.txt"), text);
        assertThat(StoppedSystem.verify("--file", file.toString()).code()).isZero();

        Files.writeString(file, text.toString().replaceFirst("2015-06-12", "2015-06-13"));
        assertThat(StoppedSystem.verify("--file", file.toString())).satisfies(said -> {
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.text()).contains("record 1 (");
        });
    }

    @Test
    void a_system_is_found_by_its_settings() throws IOException {
        assertThat(StoppedSystem.verify("--config", som.settings().toString()).code())
                .isZero();
    }

    @Test
    void what_cannot_be_checked_is_told_in_one_line() throws IOException {
        Path nonsense = Files.writeString(folder.resolve("nonsense.txt"), "a: b\n");
        for (String[] words : new String[][] {
            {"--data", folder.resolve("nowhere").toString()},
            {"--file", folder.resolve("nowhere").toString()},
            {"--config", nonsense.toString()},
            {"--checkpoint", nonsense.toString()},
            {"--data"}
        }) {
            assertThat(StoppedSystem.verify(words)).satisfies(said -> {
                assertThat(said.code()).isEqualTo(2);
                assertThat(said.text()).startsWith("som: ").hasLineCount(1);
            });
        }
    }
}
