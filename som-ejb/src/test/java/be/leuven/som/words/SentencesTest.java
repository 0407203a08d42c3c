package be.leuven.som.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of mails, papers and formats, in both languages. */
class SentencesTest {
    private static final Path RESOURCES = Path.of(System.getProperty("basedir", ""), "src/main/resources");

    static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(f -> f.toString().endsWith("_nl.properties")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void say_the_same_things_in_both_languages(Path dutch) {
        assertThat(read(english(dutch)).stringPropertyNames())
                .isEqualTo(read(dutch).stringPropertyNames());
    }

    /** What a number chooses between is only looked at when there is a number. */
    @ParameterizedTest
    @MethodSource("bundles")
    void can_be_filled_in_with_any_number(Path dutch) {
        for (int number : new int[] {0, 1, 2, 1000}) {
            Object[] arguments = Collections.nCopies(12, (Object) number).toArray();
            Stream.of(dutch, english(dutch))
                    .flatMap(file -> read(file).entrySet().stream())
                    .forEach(sentence -> assertThatCode(() ->
                                    new MessageFormat((String) sentence.getValue(), Locale.ROOT).format(arguments))
                            .as("%s with %s", sentence, number)
                            .doesNotThrowAnyException());
        }
    }

    private static Path english(Path dutch) {
        return dutch.resolveSibling(dutch.getFileName().toString().replace("_nl.", "_en."));
    }

    private static Properties read(Path file) {
        Properties sentences = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            sentences.load(reader);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
        return sentences;
    }
}
