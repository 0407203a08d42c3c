package be.leuven.som.usecases.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Lays down what the server of a run is started with, before the first test, and starts the database that it needs.
 *
 * <p>Does so only for a run that names its database; plain unit tests have none.
 */
public class PreparedRun implements LauncherSessionListener {
    private static final Path TARGET =
            Path.of(System.getProperty("basedir", ""), "target").toAbsolutePath();

    private static final String LOGGING =
            """
            handlers=java.util.logging.ConsoleHandler
            .level=WARNING
            java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter
            java.util.logging.SimpleFormatter.format=%1$tT.%1$tL %4$-7s %3$s: %5$s%6$s%n
            # the connector waits for what this one says
            PayaraMicro.level=INFO
            javax.enterprise.system.security.ssl.level=SEVERE
            org.flywaydb.core.internal.database.base.Database.level=SEVERE
            org.jvnet.hk2.level=SEVERE
            javax.enterprise.system.core.security.level=SEVERE
            jakarta.enterprise.web.util.level=OFF
            # a caller who is refused is what tests ask for
            jakarta.enterprise.ejb.container.level=SEVERE
            """;

    private PostgresServer postgres;

    /**
     * A run of its own within the session, which names no database.
     *
     * @param database "derby" or "postgresql"
     */
    public static PreparedRun on(String database) {
        PreparedRun run = new PreparedRun();
        run.prepare(database);
        return run;
    }

    public void end() {
        if (postgres != null) {
            postgres.close();
        }
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String database = System.getProperty("som.test.database");
        if (database != null) {
            prepare(database);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        end();
    }

    private void prepare(String database) {
        try {
            Path folder =
                    Files.createTempDirectory(Files.createDirectories(TARGET.resolve("usecases")), database + "-");
            Path temporary = Files.createDirectory(folder.resolve("tmp"));
            Path settings = Files.writeString(folder.resolve("som.properties"), lines(settings(database, folder)));
            Path logging = Files.writeString(folder.resolve("logging.properties"), LOGGING);
            System.setProperty(
                    "payara.microJar", TARGET.resolve("payara-micro.jar").toString());
            System.setProperty(
                    "som.test.java-options",
                    "-Xmx512m -XX:+UseSerialGC -Duser.timezone=UTC -Djava.io.tmpdir=" + temporary
                            + " -Dderby.stream.error.file=" + folder.resolve("derby.log"));
            System.setProperty(
                    "som.test.micro-options",
                    "--nohazelcast --disablephonehome --systemproperties " + settings + " --logproperties " + logging);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> settings(String database, Path folder) throws IOException {
        Map<String, String> settings = new TreeMap<>();
        settings.put("som.data", folder.toString());
        settings.put("som.example-data", "true");
        settings.put("som.mail.host", "127.0.0.1");
        settings.put("som.mail.port", String.valueOf(freePort()));
        settings.put("som.mail.from", "som@example.org");
        settings.put("som.imap.host", "127.0.0.1");
        settings.put("som.imap.port", String.valueOf(freePort()));
        settings.put("som.imap.tls", "false");
        settings.put("som.imap.user", "som@example.org");
        settings.put("som.imap.password", "antwoorden");
        switch (database) {
            case "derby" -> settings.put("som.db.url", "jdbc:derby:" + folder.resolve("db") + ";create=true");
            case "postgresql" -> {
                postgres = PostgresServer.start(folder);
                settings.putAll(postgres.settings());
            }
            default -> throw new IllegalArgumentException("som.test.database is derby or postgresql, not " + database);
        }
        return settings;
    }

    private static String lines(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** Below those that the system hands out by itself, of which any connection may take one before the server listens. */
    static int freePort() {
        return new Random()
                .ints(10_000, 32_700)
                .limit(200)
                .filter(PreparedRun::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free port"));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
