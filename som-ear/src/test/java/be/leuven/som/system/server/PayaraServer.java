package be.leuven.som.system.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Payara Server with the EAR, in a domain of its own that lives as long as the tests. Two users may knock at its IIOP port:
 * {@link #CITY_USER}, of the group of the city's IT, and {@link #OTHER_USER}, of none; both with {@link #password()}.
 */
public final class PayaraServer implements RunningSom, AutoCloseable {
    public static final String CITY_USER = "city";
    public static final String OTHER_USER = "other";

    private static final String DOMAIN = "som";

    private final Path folder;
    private final int portBase;
    private final String password = UUID.randomUUID().toString();

    private PayaraServer(Path folder, int portBase) {
        this.folder = folder;
        this.portBase = portBase;
    }

    static PayaraServer start(Map<String, String> settings) {
        PayaraServer server = new PayaraServer(Places.fresh("payara"), Ports.freeBlock());
        // asadmin starts it apart from us: whoever interrupts the tests leaves it behind no more than the others
        Runtime.getRuntime().addShutdownHook(new Thread(server::kill));
        try {
            server.createDomain(settings);
            server.asadmin("start-domain", "--domaindir", server.domains(), DOMAIN);
            server.deploy();
            Web.awaitPage(server.page("/"), () -> true);
            return server;
        } catch (RuntimeException e) {
            String log = server.log();
            server.close();
            throw new IllegalStateException("SOM did not start on Payara Server; its log:\n" + log, e);
        }
    }

    @Override
    public URI page(String path) {
        return URI.create("http://127.0.0.1:" + (portBase + 80) + "/som" + path);
    }

    @Override
    public Path data() {
        return folder.resolve("data");
    }

    /** The port where a client's ORB begins; the calls themselves go over TLS to another one. */
    public int iiopPort() {
        return portBase + 37;
    }

    public String password() {
        return password;
    }

    /** The certificates to trust, with the one that the domain made for itself. */
    public Path trustStore() {
        return domain().resolve("config/cacerts.p12");
    }

    @Override
    public String log() {
        return ChildProcess.read(domain().resolve("logs/server.log"));
    }

    @Override
    public void close() {
        asadmin("stop-domain", "--domaindir", domains(), "--kill", "true", DOMAIN);
        asadmin("delete-domain", "--domaindir", domains(), DOMAIN);
    }

    private void kill() {
        String pid = ChildProcess.read(domain().resolve("config/pid")).strip();
        if (!pid.isEmpty()) {
            ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroy);
        }
    }

    private void createDomain(Map<String, String> settings) {
        write(passwords(), "AS_ADMIN_PASSWORD=" + password + "\nAS_ADMIN_USERPASSWORD=" + password + "\n");
        String base = String.valueOf(portBase);
        asadmin("create-domain", "--domaindir", domains(), "--portbase", base, "--checkports=false", DOMAIN);
        Path configuration = domain().resolve("config/domain.xml");
        write(configuration, bounded(ChildProcess.read(configuration), settings));
    }

    /**
     * Before the first start, so that it never listens to others and needs no second start: what asadmin would set. A
     * listener whose headers are set while it runs begins anew, at the very moment that SOM is deployed.
     */
    private String bounded(String domain, Map<String, String> settings) {
        String options = settings.entrySet().stream()
                .map(setting -> option("-D" + setting.getKey() + "=" + setting.getValue()))
                .collect(Collectors.joining());
        String own = option("-Dsom.data=" + data())
                + option("-Dsom.base-url=" + page(""))
                + option("-Duser.timezone=UTC")
                + option("-XX:+UseSerialGC");
        return domain.replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                .replace("<network-listener port=", "<network-listener address=\"127.0.0.1\" port=")
                .replace(
                        "<hazelcast-config-specific-configuration>",
                        "<hazelcast-config-specific-configuration enabled=\"false\">")
                .replaceFirst(
                        "(<protocol name=\"http-listener-1\">\\s*<http )",
                        "$1server-header=\"false\" xpowered-by=\"false\" ")
                .replaceFirst("(?=<jvm-options>-Xmx512m)", escaped(own + options))
                .replace("<jvm-options>-Xmx512m", "<jvm-options>-Xmx768m");
    }

    private void deploy() {
        Path commands = write(
                folder.resolve("commands.txt"),
                String.join(
                        "\n",
                        "create-file-user --groups city-it " + CITY_USER,
                        "create-file-user --groups nobody " + OTHER_USER,
                        "set-metrics-configuration --enabled=false --dynamic=true",
                        "set-openapi-configuration --enabled=false",
                        "deploy --name som " + Places.EAR,
                        ""));
        String said = asadmin("multimode", "--file", commands.toString());
        if (said.contains("failed.")) {
            throw new IllegalStateException(said);
        }
    }

    private String asadmin(String... command) {
        List<String> whole =
                new ArrayList<>(List.of(Places.PAYARA.resolve("bin/asadmin").toString()));
        whole.addAll(List.of("--user", "admin", "--passwordfile", passwords().toString()));
        whole.addAll(List.of("--host", "127.0.0.1", "--port", String.valueOf(portBase + 48), "--interactive=false"));
        whole.addAll(List.of(command));
        return ChildProcess.run(folder, whole);
    }

    private Path passwords() {
        return folder.resolve("passwords");
    }

    private String domains() {
        return folder.resolve("domains").toString();
    }

    private Path domain() {
        return folder.resolve("domains").resolve(DOMAIN);
    }

    private static String option(String text) {
        return "<jvm-options>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</jvm-options>";
    }

    private static String escaped(String replacement) {
        return java.util.regex.Matcher.quoteReplacement(replacement);
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
