package be.leuven.som.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that do not stand on pages: of mails, and of dates. */
class WordsOfTheServerTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @ParameterizedTest
    @ValueSource(strings = {"be.leuven.som.application.notice.mails", "be.leuven.som.api.text.format"})
    void say_the_same_in_both_languages(String bundle) {
        ResourceBundle dutch = ResourceBundle.getBundle(bundle, DUTCH);
        ResourceBundle english = ResourceBundle.getBundle(bundle, Locale.ENGLISH);

        assertThat(english.keySet()).isEqualTo(dutch.keySet());
        assertThat(dutch.keySet()).allSatisfy(key -> assertThat(placeholders(english.getString(key)))
                .as(key)
                .isEqualTo(placeholders(dutch.getString(key))));
    }

    private static int placeholders(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }
}
