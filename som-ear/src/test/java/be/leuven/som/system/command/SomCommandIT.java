package be.leuven.som.system.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.leuven.som.system.server.ChildProcess;
import be.leuven.som.system.server.Lanes;
import be.leuven.som.system.server.Places;
import be.leuven.som.system.server.Ports;
import be.leuven.som.system.server.Web;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Lanes.class)
class SomCommandIT {
    private static final int MISTYPED = 2;
    private static final int FAILED = 1;

    @TempDir
    private Path folder;

    @Test
    void help_tells_of_every_option_that_run_takes() throws IOException {
        String script = Files.readString(Places.ROOT.resolve("som"));
        List<String> options = script.lines()
                .map(String::strip)
                .filter(line -> line.matches("--[a-z-]+\\) .*"))
                .map(line -> line.substring(0, line.indexOf(')')))
                .toList();

        assertThat(options).isNotEmpty();
        assertThat(finished(0, som("help"))).contains(options);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jump",
                "run --prot 8081",
                "run 8081",
                "run --port",
                "run --port x",
                "run --port 0",
                "run --port 65536",
                "run --address a:b",
                "test --quick",
                "package now",
                "verify",
                "verify now",
                "verify --data",
                "verify --data a --file b",
                "verify --checkpoint a"
            })
    void refuses_what_it_does_not_know_and_points_to_help(String line) {
        assertThat(finished(MISTYPED, som(line.split(" ", -1))))
                .contains("see ./som help")
                .hasLineCount(1);
    }

    @Test
    void says_that_the_port_is_taken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ChildProcess som = run(taken.getLocalPort());

            assertThat(finished(FAILED, som))
                    .contains("port " + taken.getLocalPort(), "taken")
                    .hasLineCount(1);
        }
    }

    @Test
    void says_that_java_is_too_old() {
        Path old = program("java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
        ChildProcess som =
                start(Map.of("JAVA_HOME", "", "PATH", old.getParent() + ":/usr/bin:/bin"), "run", "--no-build");

        assertThat(finished(FAILED, som)).contains("Java 11.0.2", "needs 17").hasLineCount(1);
    }

    @Test
    void says_that_the_data_folder_cannot_be_written_to() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        ChildProcess som = som("run", "--no-build", "--port", "" + Ports.free(), "--data", file.toString());

        assertThat(finished(FAILED, som))
                .contains("cannot write to the data folder")
                .hasLineCount(1);
    }

    @Test
    void says_why_when_the_database_is_away() throws IOException {
        Path settings = Files.writeString(
                folder.resolve("away.properties"), "som.db.url=jdbc:postgresql://127.0.0.1:" + Ports.free() + "/som\n");
        ChildProcess som = run(Ports.free(), "--config", settings.toString());

        assertThat(finished(FAILED, som).lines().reduce((first, last) -> last))
                .get()
                .asString()
                .contains("SOM did not start", "refused");
    }

    @Test
    void starts_says_where_and_stops_cleanly_when_told_to() {
        int port = Ports.free();
        ChildProcess som = run(port);
        awaitSaid(som, "Stop  Ctrl-C");

        assertThat(som.said())
                .contains("http://127.0.0.1:" + port + "/som/", "logs/som.0.log")
                .doesNotContainIgnoringCase("warning");
        assertThat(som.said().lines()).hasSizeLessThan(24);
        assertThat(Web.get(URI.create("http://127.0.0.1:" + port + "/som/")).statusCode())
                .isEqualTo(200);

        ChildProcess second = run(Ports.free());
        assertThat(finished(FAILED, second)).contains("in use by another SOM").hasLineCount(1);

        String data = folder.resolve("data").toString();
        assertThat(finished(MISTYPED, som("verify", "--data", data)))
                .contains("is in use: stop SOM first")
                .hasLineCount(1);

        // a terminal's Ctrl-C
        ChildProcess.run(folder, List.of("kill", "-INT", String.valueOf(som.pid())));
        assertThat(finished(0, som)).endsWith("Stopped.\n");
        assertThat(port).satisfies(SomCommandIT::isFree);
        assertThat(Places.TARGET.toFile().list())
                .as("classes are kept for the next start")
                .anyMatch(name -> name.matches("classes-\\d+\\.jsa"));
        assertThat(finished(0, som("verify", "--data", data)))
                .startsWith("Whole: ")
                .hasLineCount(1);
    }

    @Test
    void verifies_an_exported_file_and_names_what_is_not_whole() throws IOException {
        Path file = folder.resolve("evidence.txt");
        Files.writeString(file, "form: som-evidence-1\n\nend: 0\nhash: " + "0".repeat(64) + "\n\n");
        assertThat(finished(0, som("verify", "--file", file.toString())))
                .startsWith("Whole: 0 records")
                .hasLineCount(1);

        Files.writeString(file, "form: som-evidence-1\n\nend: 7\nhash: " + "0".repeat(64) + "\n\n");
        assertThat(finished(FAILED, som("verify", "--file", file.toString())))
                .contains("it should end with record 7", "Not whole: 1 finding")
                .hasLineCount(2);
    }

    @Test
    void verifies_no_folder_that_is_not_there() {
        assertThat(finished(MISTYPED, som("verify", "--data", "nowhere")))
                .contains("there is no database in")
                .hasLineCount(1);
    }

    private ChildProcess run(int port, String... more) {
        List<String> words = new ArrayList<>(List.of("run", "--no-build", "--port", String.valueOf(port)));
        words.addAll(List.of("--data", folder.resolve("data").toString()));
        words.addAll(List.of(more));
        return som(words.toArray(String[]::new));
    }

    private ChildProcess som(String... words) {
        return start(Map.of(), words);
    }

    private ChildProcess start(Map<String, String> environment, String... words) {
        // a shell that is started in the background ignores Ctrl-C; this one must hear it
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.add(Places.ROOT.resolve("som").toString());
        command.addAll(List.of(words));
        return ChildProcess.start(folder, Places.fresh("command").resolve("output.txt"), environment, command);
    }

    private static String finished(int code, ChildProcess som) {
        assertThat(som.await(Duration.ofMinutes(3))).as(som.said()).isEqualTo(code);
        return som.said();
    }

    private static void awaitSaid(ChildProcess som, String text) {
        await().atMost(Duration.ofMinutes(3))
                .failFast(() -> assertThat(som.isAlive() || som.said().contains(text))
                        .as(som.said())
                        .isTrue())
                .until(() -> som.said().contains(text));
    }

    private static void isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(socket.isBound()).isTrue();
        } catch (IOException e) {
            throw new AssertionError("somebody still listens on port " + port, e);
        }
    }

    private Path program(String name, String line) {
        try {
            Path file = Files.writeString(
                    Files.createDirectories(folder.resolve("bin")).resolve(name), "#!/bin/sh\n" + line);
            return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
