package be.leuven.som.api;

import java.io.Serializable;
import java.util.List;

/**
 * A part of a long list.
 *
 * @param items what this page holds
 * @param number which page it is, from 0
 * @param more whether there is a next one; how many there are in all is not counted, because that grows with the data
 */
public record Page<T extends Serializable>(List<T> items, int number, boolean more) implements Serializable {
    /** A page from what was read when one more than its size was asked for. */
    public static <T extends Serializable> Page<T> of(List<T> oneMoreThanFits, int number, int size) {
        boolean more = oneMoreThanFits.size() > size;
        return new Page<>(more ? List.copyOf(oneMoreThanFits.subList(0, size)) : oneMoreThanFits, number, more);
    }
}
