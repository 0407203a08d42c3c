package be.leuven.som.usecases.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** PostgreSQL from the system's packages, with a cluster of its own for one run. */
final class PostgresServer implements AutoCloseable {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String OWNER = "som";
    private static final String PASSWORD = "som-tests-only";
    private static final int MOST_SECONDS = 60;

    private final int port;
    private final Process process;
    private final Path log;

    private PostgresServer(int port, Process process, Path log) {
        this.port = port;
        this.process = process;
        this.log = log;
    }

    static PostgresServer start(Path folder) throws IOException {
        Path programs = programs();
        Path cluster = cluster(folder);
        Path log = folder.resolve("postgresql.log");
        Path password = Files.writeString(cluster.resolveSibling(cluster.getFileName() + ".password"), PASSWORD);
        end(
                launch(
                        log,
                        List.of(
                                "" + programs.resolve("initdb"),
                                "-D",
                                "" + cluster,
                                "-U",
                                OWNER,
                                "--pwfile=" + password,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale=C.UTF-8",
                                "--no-sync")),
                log);
        Files.delete(password);
        int port = PreparedRun.freePort();
        // a cluster that lives for one run may forget all when the machine falls
        Process process = launch(
                log,
                List.of(
                        "" + programs.resolve("postgres"),
                        "-D",
                        "" + cluster,
                        "-p",
                        "" + port,
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "fsync=off"));
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        PostgresServer server = new PostgresServer(port, process, log);
        server.awaitConnection();
        return server;
    }

    Map<String, String> settings() {
        return Map.of("som.db.url", url(), "som.db.user", OWNER, "som.db.password", PASSWORD);
    }

    @Override
    public void close() {
        process.destroy();
        waitFor(process, MOST_SECONDS, TimeUnit.SECONDS);
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    private void awaitConnection() throws IOException {
        for (int tries = 0; tries < MOST_SECONDS * 10; tries++) {
            try {
                DriverManager.getConnection(url(), OWNER, PASSWORD).close();
                return;
            } catch (SQLException notYet) {
                waitFor(process, 100, TimeUnit.MILLISECONDS);
                if (!process.isAlive()) {
                    break;
                }
            }
        }
        throw new IllegalStateException("PostgreSQL does not answer:\n" + Files.readString(log));
    }

    private static void end(Process process, Path log) {
        if (!waitFor(process, MOST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("PostgreSQL failed; see " + log);
        }
    }

    private static boolean waitFor(Process process, long time, TimeUnit unit) {
        try {
            return process.waitFor(time, unit);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** PostgreSQL refuses to run as root; its packages bring a user of its own, who can't look into every home. */
    private static Path cluster(Path folder) throws IOException {
        if (!isRoot()) {
            return Files.createDirectory(folder.resolve("cluster"));
        }
        Path cluster = Files.createTempDirectory("som-cluster-");
        Path log = folder.resolve("postgresql.log");
        end(
                new ProcessBuilder("chown", "postgres:", cluster.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start(),
                log);
        return cluster;
    }

    private static Process launch(Path log, List<String> command) throws IOException {
        List<String> whole = new ArrayList<>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.of());
        whole.addAll(command);
        return new ProcessBuilder(whole)
                .directory(new java.io.File("/"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Path programs() throws IOException {
        try (Stream<Path> versions = Files.isDirectory(INSTALLED) ? Files.list(INSTALLED) : Stream.empty()) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(Path::toString))
                    .orElseThrow(() -> new IllegalStateException(
                            "PostgreSQL is not installed in " + INSTALLED + ": ./som test as root installs it"));
        }
    }
}
