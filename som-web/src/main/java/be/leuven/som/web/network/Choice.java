package be.leuven.som.web.network;

import java.util.Arrays;
import java.util.List;

/**
 * A list to choose from in the address of a page.
 *
 * @param name of the parameter
 * @param chosen the value that the address asks for, or an empty text for none or an unknown one
 */
public record Choice(String name, String chosen, List<String> values) {
    static Choice among(String name, String asked, Enum<?>... values) {
        List<String> names = Arrays.stream(values).map(Enum::name).toList();
        return new Choice(name, names.contains(asked) ? asked : "", names);
    }

    /** The value of that name, or null. */
    static <E extends Enum<E>> E of(Class<E> type, String asked) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(asked))
                .findFirst()
                .orElse(null);
    }
}
