package be.leuven.som.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeCharactersTest {
    private static final String TEXT = "a🎓🎓b🎓é🎓🎓🎓c";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 100})
    void breaks_no_character_however_the_text_comes_in(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new WholeCharacters(bytes, StandardCharsets.UTF_8)) {
            for (int from = 0; from < TEXT.length(); from += size) {
                writer.write(TEXT, from, Math.min(size, TEXT.length() - from));
                writer.flush();
            }
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(TEXT);
    }
}
