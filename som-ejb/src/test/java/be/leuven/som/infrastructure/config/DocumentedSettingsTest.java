package be.leuven.som.infrastructure.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the settings in the sources with those that are known, and these with the administrators' documentation. */
class DocumentedSettingsTest {
    private static final Path ROOT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
    private static final Pattern ROW = Pattern.compile("^\\| `(som\\.[a-z.-]+)` \\|", Pattern.MULTILINE);
    private static final Pattern IN_SOURCES =
            Pattern.compile("(?<!@FacesConverter\\()(?:\"|MPCONFIG=)(som\\.[a-z.-]*[a-z])[\":]");

    /** Keys that are put together: {@code value("port")} reads {@code som.mail.port}. */
    private static final Pattern OF_MAIL = Pattern.compile("\\bvalue\\(\"([a-z]+)\"\\)");

    /** What the commands that Payara Micro carries out before it listens read by themselves. */
    private static final Pattern IN_COMMANDS = Pattern.compile("\\$\\{(som\\.[a-z.-]+)}");

    @Test
    void documents_every_setting_and_none_that_does_not_exist() {
        assertThat(found(ROW, text(ROOT.resolve("docs/administering.md"))))
                .isEqualTo(new TreeSet<>(SettingsCheck.KNOWN));
    }

    @Test
    void knows_every_setting_that_is_read() {
        assertThat(read()).isEqualTo(new TreeSet<>(SettingsCheck.KNOWN));
    }

    private static Set<String> read() {
        String sources = Stream.of("som-domain", "som-ejb", "som-web")
                .flatMap(module -> javaFiles(ROOT.resolve(module).resolve("src/main/java")).stream())
                .filter(file -> !file.endsWith("SettingsCheck.java"))
                .map(DocumentedSettingsTest::text)
                .collect(Collectors.joining());
        Set<String> keys = found(IN_SOURCES, sources);
        Path mail = ROOT.resolve("som-ejb/src/main/java/be/leuven/som/infrastructure/mail/SmtpMailServer.java");
        keys.addAll(found(IN_COMMANDS, text(ROOT.resolve("som-ear/src/main/micro/pre-boot.txt"))));
        found(OF_MAIL, text(mail)).forEach(key -> keys.add("som.mail." + key));
        return keys;
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
