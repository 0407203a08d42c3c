package be.leuven.som.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {
    private static final Path FOLDER = Path.of("src/main/resources/be/leuven/som/web/i18n");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final List<Path> RULES =
            List.of(Path.of("../som-domain/src/main/java"), Path.of("../som-ejb/src/main/java"));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final Pattern VARIABLE =
            Pattern.compile("<base-name>be\\.leuven\\.som\\.web\\.i18n\\.(\\w+)</base-name>\\s*<var>(\\w+)</var>");
    private static final Pattern USE = Pattern.compile("\\b(msg\\w*)\\['([^']+)'](?!\\.concat)");
    private static final Pattern REFUSAL =
            Pattern.compile("DomainException\\s*\\.(?:because\\(|at\\(\\s*[^,]+,)\\s*\"([^\"]+)\"");

    private static final Pattern RECORDED = Pattern.compile("\\.record(?:As)?\\([^;\"]*\"([^\"]+)\"");

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_say_the_same_things(String bundle) {
        var dutch = read(bundle, "nl");
        var english = read(bundle, "en");
        assertThat(english.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
        assertThat(dutch.stringPropertyNames()).allSatisfy(key -> assertThat(placeholders(english.getProperty(key)))
                .as(key)
                .isEqualTo(placeholders(dutch.getProperty(key))));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_sentence_has_a_straight_apostrophe_which_message_format_would_swallow(String bundle) {
        assertThat(Stream.of("nl", "en").flatMap(tag -> read(bundle, tag).values().stream()))
                .noneMatch(sentence -> sentence.toString().contains("'"));
    }

    @Test
    void no_page_uses_a_key_that_is_not_there() {
        var bundles = variables();
        var missing = files(PAGES, ".xhtml")
                .flatMap(page -> USE.matcher(text(page))
                        .results()
                        .filter(use -> !known(bundles, use))
                        .map(use -> PAGES.relativize(page) + ": " + use.group()))
                .toList();
        assertThat(bundles).containsKeys("msg", "msgPublic", "msgProblem");
        assertThat(missing).isEmpty();
    }

    @Test
    void every_refusal_of_the_domain_has_its_sentence() {
        var keys = RULES.stream()
                .flatMap(folder -> files(folder, ".java"))
                .flatMap(file -> REFUSAL.matcher(text(file)).results())
                .map(refusal -> refusal.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys).contains("text.required");
        assertThat(read("problem", "nl").stringPropertyNames()).containsAll(keys);
    }

    @Test
    void every_action_on_record_has_its_words() {
        var actions = RULES.stream()
                .flatMap(folder -> files(folder, ".java"))
                .flatMap(file -> RECORDED.matcher(text(file)).results())
                .map(recorded -> "audit." + recorded.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(actions).contains("audit.account.invited", "audit.system.example-loaded");
        assertThat(read("account", "nl").stringPropertyNames()).containsAll(actions);
    }

    static Stream<String> bundles() {
        return files(FOLDER, "_nl.properties")
                .map(file -> file.getFileName().toString().replace("_nl.properties", ""))
                .sorted();
    }

    private static boolean known(Map<String, Properties> bundles, MatchResult use) {
        var bundle = bundles.get(use.group(1));
        return bundle != null && bundle.containsKey(use.group(2));
    }

    private static Map<String, Properties> variables() {
        return VARIABLE.matcher(text(PAGES.resolve("WEB-INF/faces-config.xml")))
                .results()
                .collect(Collectors.toMap(match -> match.group(2), match -> read(match.group(1), "nl")));
    }

    private static List<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Properties read(String bundle, String tag) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(bundle + "_" + tag + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(ending)).toList().stream();
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
