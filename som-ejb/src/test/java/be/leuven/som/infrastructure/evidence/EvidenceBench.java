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
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long the check takes, cold; run by {@code bench/evidence.sh}, not by the build. */
class EvidenceBench {
    private static final int RECORDS = 100_000;

    @TempDir
    private Path folder;

    @Test
    void measures_a_hundred_thousand_records() throws SQLException, IOException {
        StoppedSystem som = new StoppedSystem(folder, RECORDS);
        long database = millis(som::verify);
        StringBuilder text = new StringBuilder();
        try (Connection connection = DriverManager.getConnection(som.url())) {
            EvidenceTables.read(connection).forEach(new EvidenceFile(text));
        }
        Path file = Files.writeString(folder.resolve("evidence.txt"), text);
        long export = millis(() -> StoppedSystem.verify("--file", file.toString()));
        Files.writeString(
                Path.of("target", "evidence.txt"),
                RECORDS + " records: " + database + " ms from a data folder, " + export
                        + " ms from an exported file of " + Files.size(file) / 1_000_000 + " MB\n");
    }

    private static long millis(Supplier<Said> check) {
        long begin = System.nanoTime();
        assertThat(check.get().code()).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }
}
