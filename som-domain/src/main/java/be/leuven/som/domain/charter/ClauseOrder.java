package be.leuven.som.domain.charter;

import be.leuven.som.domain.shared.DomainException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The clauses of a version in the order in which they are read, and the numbers that follow from it: the fourth clause of
 * the third section is 3.4, whatever it was before. Each verb gives another order.
 *
 * @param places sections never alternate: all places of one come before those of the next
 */
public record ClauseOrder(List<ClausePlace> places) {
    static final ClauseOrder EMPTY = new ClauseOrder(List.of());
    static final int MOST_CLAUSES = 200;

    /** What {@link #lines} wrote. */
    public static ClauseOrder parse(String lines) {
        return new ClauseOrder(lines.lines().map(ClauseOrder::place).toList());
    }

    private static ClausePlace place(String line) {
        int space = line.indexOf(' ');
        return new ClausePlace(
                CharterSection.valueOf(line.substring(0, space)), UUID.fromString(line.substring(space + 1)));
    }

    /** One line a clause, with its section and key. */
    String lines() {
        return places.stream().map(p -> p.section() + " " + p.key()).collect(Collectors.joining("\n"));
    }

    ClauseOrder add(CharterSection section, UUID key) {
        return insert(section, key, keysIn(section).size());
    }

    /** Right after another clause, in the same section. */
    ClauseOrder addAfter(UUID other, UUID key) {
        CharterSection section = sectionOf(other);
        return insert(section, key, keysIn(section).indexOf(other) + 1);
    }

    ClauseOrder move(UUID key, CharterSection section, int index) {
        sectionOf(key);
        ClauseOrder without = without(key);
        if (index < 0 || index > without.keysIn(section).size()) {
            throw DomainException.because("clause.no-such-place");
        }
        return without.insert(section, key, index);
    }

    /** One place up or down; past the end of a section, into the one before or after it. */
    ClauseOrder step(UUID key, boolean down) {
        CharterSection section = sectionOf(key);
        List<UUID> there = keysIn(section);
        int index = there.indexOf(key) + (down ? 1 : -1);
        if (index >= 0 && index < there.size()) {
            return move(key, section, index);
        }
        CharterSection neighbour = Arrays.stream(CharterSection.values())
                .filter(s -> s.number() == section.number() + (down ? 1 : -1))
                .findFirst()
                .orElseThrow(() -> DomainException.because("clause.no-such-place"));
        return move(key, neighbour, down ? 0 : keysIn(neighbour).size());
    }

    ClauseOrder without(UUID key) {
        return changed(list -> list.removeIf(p -> p.key().equals(key)));
    }

    private ClauseOrder insert(CharterSection section, UUID key, int index) {
        if (places.size() >= MOST_CLAUSES) {
            throw DomainException.because("charter.too-many-clauses", MOST_CLAUSES);
        }
        int before = (int)
                places.stream().filter(p -> p.section().compareTo(section) < 0).count();
        return changed(list -> list.add(before + index, new ClausePlace(section, key)));
    }

    private ClauseOrder changed(Consumer<List<ClausePlace>> change) {
        List<ClausePlace> list = new ArrayList<>(places);
        change.accept(list);
        return new ClauseOrder(List.copyOf(list));
    }

    CharterSection sectionOf(UUID key) {
        return places.stream()
                .filter(p -> p.key().equals(key))
                .findFirst()
                .orElseThrow(() -> DomainException.because("clause.gone"))
                .section();
    }

    private List<UUID> keysIn(CharterSection section) {
        return places.stream()
                .filter(p -> p.section() == section)
                .map(ClausePlace::key)
                .toList();
    }

    /** The number of each clause, in the order of reading. */
    public Map<UUID, String> numbers() {
        Map<UUID, String> numbers = new LinkedHashMap<>();
        for (CharterSection section : CharterSection.values()) {
            int number = 0;
            for (UUID key : keysIn(section)) {
                number++;
                numbers.put(key, section.number() + "." + number);
            }
        }
        return numbers;
    }
}
