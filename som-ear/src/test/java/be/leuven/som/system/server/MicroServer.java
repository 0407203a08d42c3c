package be.leuven.som.system.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Stock Payara Micro with the WAR as it is, started the way {@code ./som run} starts it, on a free port. */
public final class MicroServer implements RunningSom, AutoCloseable {
    private final Path data;
    private final int port;
    private final ChildProcess process;

    private MicroServer(Path data, int port, ChildProcess process) {
        this.data = data;
        this.port = port;
        this.process = process;
    }

    /**
     * Starts one with a data folder of its own and waits for its first page.
     *
     * @param settings {@code som.*} keys, beside those of the data folder and the address
     */
    public static MicroServer start(Map<String, String> settings) {
        return start(Places.WAR, Places.fresh("micro"), settings);
    }

    static MicroServer start(Path war, Path data, Map<String, String> settings) {
        MicroServer server = launch(war, data, settings);
        try {
            Web.awaitPage(server.page("/"), server.process::isAlive);
        } catch (RuntimeException e) {
            server.close();
            throw new IllegalStateException("SOM did not start on Payara Micro; its log:\n" + server.log(), e);
        }
        return server;
    }

    private static MicroServer launch(Path war, Path data, Map<String, String> settings) {
        int port = Ports.free();
        Map<String, String> all = new TreeMap<>(settings);
        all.put("som.data", data.toString());
        all.putIfAbsent("som.base-url", "http://127.0.0.1:" + port + "/som");
        List<String> command = new ArrayList<>(List.of(Places.java(), "@" + commands("java-options.txt")));
        command.addAll(List.of("-Duser.timezone=UTC", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of("-Djava.io.tmpdir=" + folder(data, "run"), "-Dsom.listen=127.0.0.1"));
        command.addAll(List.of("-jar", Places.MICRO.toString(), "--nohazelcast", "--disablephonehome"));
        command.addAll(List.of("--port", String.valueOf(port), "--contextroot", "som", "--deploy", war.toString()));
        command.addAll(List.of("--systemproperties", settingsFile(data, all), "--logproperties", loggingFile(data)));
        command.addAll(List.of("--prebootcommandfile", commands("pre-boot.txt")));
        command.addAll(List.of("--postbootcommandfile", commands("post-boot.txt")));
        Path console = folder(data, "logs").resolve("console.log");
        return new MicroServer(data, port, ChildProcess.start(data, console, Map.of(), command));
    }

    @Override
    public URI page(String path) {
        return URI.create("http://127.0.0.1:" + port + "/som" + path);
    }

    /** An address at the server's root, outside SOM. */
    public URI root(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    @Override
    public Path data() {
        return data;
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public String log() {
        return ChildProcess.read(data.resolve("logs/som.0.log")) + process.said();
    }

    /** The way to the first administrator, when it was started empty. */
    public URI setUpLink() {
        return URI.create(ChildProcess.read(data.resolve("setup-link.txt")).strip());
    }

    @Override
    public void close() {
        process.close();
    }

    private static String settingsFile(Path data, Map<String, String> settings) {
        String lines = settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                .collect(Collectors.joining());
        return write(folder(data, "run").resolve("som.properties"), lines);
    }

    private static String loggingFile(Path data) {
        String common = ChildProcess.read(Places.MICRO_SETTINGS.resolve("logging.properties"));
        String pattern = "java.util.logging.FileHandler.pattern=" + folder(data, "logs") + "/som.%g.log\n";
        return write(folder(data, "run").resolve("logging.properties"), common + pattern);
    }

    private static String commands(String file) {
        return Places.MICRO_SETTINGS.resolve(file).toString();
    }

    private static Path folder(Path data, String name) {
        try {
            return Files.createDirectories(data.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(Path file, String text) {
        try {
            return Files.writeString(file, text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
