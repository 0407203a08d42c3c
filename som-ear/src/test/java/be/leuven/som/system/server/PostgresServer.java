package be.leuven.som.system.server;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** PostgreSQL from the system's packages, with a cluster of its own. */
public final class PostgresServer implements AutoCloseable {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String OWNER = "som";
    private static final String PASSWORD = "som-tests-only";

    private final AtomicInteger databases = new AtomicInteger();
    private final int port;
    private final ChildProcess process;

    private PostgresServer(int port, ChildProcess process) {
        this.port = port;
        this.process = process;
    }

    public static PostgresServer start() {
        Path programs = programs();
        Path cluster = cluster();
        initialise(programs, cluster);
        int port = Ports.free();
        ChildProcess process = ChildProcess.start(
                Path.of("/"),
                Places.fresh("postgresql").resolve("postgresql.log"),
                Map.of(),
                asOwner(List.of(
                        programs.resolve("postgres").toString(),
                        "-D",
                        cluster.toString(),
                        "-p",
                        String.valueOf(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        // a cluster that lives for one run may forget all when the machine falls
                        "-c",
                        "fsync=off")));
        PostgresServer server = new PostgresServer(port, process);
        server.awaitConnection();
        return server;
    }

    /** The settings for SOM on a new, empty database. */
    public Map<String, String> newDatabase() {
        String name = "som_" + databases.incrementAndGet();
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of("som.db.url", url(name), "som.db.user", OWNER, "som.db.password", PASSWORD);
    }

    @Override
    public void close() {
        process.close();
    }

    private void awaitConnection() {
        await().alias("PostgreSQL answers")
                .atMost(Duration.ofSeconds(60))
                .failFast(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException("PostgreSQL ended:\n" + process.said());
                    }
                })
                .ignoreExceptionsInstanceOf(SQLException.class)
                .until(() -> {
                    connect().close();
                    return true;
                });
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url("postgres"), OWNER, PASSWORD);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static void initialise(Path programs, Path cluster) {
        try {
            Path password = Files.writeString(cluster.resolveSibling(cluster.getFileName() + ".password"), PASSWORD);
            ChildProcess.run(
                    Path.of("/"),
                    asOwner(List.of(
                            programs.resolve("initdb").toString(),
                            "-D",
                            cluster.toString(),
                            "-U",
                            OWNER,
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C.UTF-8",
                            "--no-sync")));
            Files.delete(password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PostgreSQL refuses to run as root; its packages bring a user of its own, who can't look into every home. */
    private static Path cluster() {
        try {
            if (!isRoot()) {
                return Places.fresh("cluster");
            }
            Path cluster = Files.createTempDirectory("som-cluster-");
            ChildProcess.run(Path.of("/"), List.of("chown", "postgres:", cluster.toString()));
            return cluster;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> asOwner(List<String> command) {
        if (!isRoot()) {
            return command;
        }
        List<String> whole = new ArrayList<>(List.of("runuser", "-u", "postgres", "--"));
        whole.addAll(command);
        return whole;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Path programs() {
        try (Stream<Path> versions = Files.isDirectory(INSTALLED) ? Files.list(INSTALLED) : Stream.empty()) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(Path::toString))
                    .orElseThrow(() -> new IllegalStateException(
                            "PostgreSQL is not installed in " + INSTALLED + ": ./som test as root installs it"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
