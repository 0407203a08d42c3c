package be.leuven.som.application.network;

import be.leuven.som.api.network.SheetField;
import be.leuven.som.api.network.SheetKind;
import be.leuven.som.domain.shared.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The words of files: titles of columns and what stands in their cells. Written in the language of who asks, read in Dutch
 * and English, and as the code calls them.
 */
final class SheetWords {
    private static final String BUNDLE = "be.leuven.som.application.network.sheets";
    private static final List<ResourceBundle> BOTH = Stream.of("nl", "en")
            .map(Locale::forLanguageTag)
            .map(SheetWords::in)
            .toList();
    private static final Map<Class<?>, Map<String, Enum<?>>> KNOWN = new ConcurrentHashMap<>();

    private SheetWords() {}

    private static ResourceBundle in(Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language, SheetWords.class.getClassLoader());
    }

    static String word(Enum<?> value, Locale language) {
        return first(in(language).getString(key(value)));
    }

    /** Nothing when the title is none that we know. */
    static Optional<SheetField> field(SheetKind kind, String title) {
        return value(SheetField.class, title).filter(field -> field.kind() == kind);
    }

    static <E extends Enum<E>> Optional<E> value(Class<E> type, String text) {
        Enum<?> found = KNOWN.computeIfAbsent(type, SheetWords::words).get(Text.plain(text));
        return Optional.ofNullable(type.cast(found));
    }

    /** Each word of each value; what comes first in the list of values wins. */
    private static Map<String, Enum<?>> words(Class<?> type) {
        Map<String, Enum<?>> words = new ConcurrentHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            Enum<?> value = (Enum<?>) constant;
            Stream.concat(Stream.of(value.name()), BOTH.stream().flatMap(bundle -> all(bundle.getString(key(value)))))
                    .forEach(word -> words.putIfAbsent(Text.plain(word), value));
        }
        return words;
    }

    private static String key(Enum<?> value) {
        return value.getDeclaringClass().getSimpleName() + "." + value.name();
    }

    private static String first(String words) {
        return all(words).findFirst().orElseThrow();
    }

    private static Stream<String> all(String words) {
        return Arrays.stream(words.split("\\|", -1)).map(String::strip);
    }
}
