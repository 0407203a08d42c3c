package be.leuven.som.domain.charter;

import be.leuven.som.domain.shared.DomainException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The clauses of a version in the order in which they are read, and the numbers that follow from it: the fourth clause of
 * the third section is 3.4, whatever it was before.
 */
final class ClauseOrder {
    static final int MOST_CLAUSES = 200;

    private final List<ClausePlace> places;

    /** @param places of the version, which change along */
    ClauseOrder(List<ClausePlace> places) {
        this.places = places;
    }

    void add(CharterSection section, UUID key) {
        insert(section, key, placesIn(section).size());
    }

    /** Right after another clause, in the same section. */
    void addAfter(UUID other, UUID key) {
        CharterSection section = sectionOf(other);
        insert(section, key, indexIn(section, other) + 1);
    }

    void move(UUID key, CharterSection section, int index) {
        int last = placesIn(section).size() - (sectionOf(key) == section ? 1 : 0);
        if (index < 0 || index > last) {
            throw DomainException.because("clause.no-such-place");
        }
        remove(key);
        insert(section, key, index);
    }

    /** One place up or down; past the end of a section, into the one before or after it. */
    void step(UUID key, boolean down) {
        CharterSection section = sectionOf(key);
        List<UUID> there = keys(placesIn(section));
        int index = there.indexOf(key) + (down ? 1 : -1);
        if (index >= 0 && index < there.size()) {
            move(key, section, index);
            return;
        }
        CharterSection neighbour = Arrays.stream(CharterSection.values())
                .filter(s -> s.number() == section.number() + (down ? 1 : -1))
                .findFirst()
                .orElseThrow(() -> DomainException.because("clause.no-such-place"));
        move(key, neighbour, down ? 0 : placesIn(neighbour).size());
    }

    void remove(UUID key) {
        places.removeIf(p -> p.key().equals(key));
    }

    private void insert(CharterSection section, UUID key, int index) {
        if (places.size() >= MOST_CLAUSES) {
            throw DomainException.because("charter.too-many-clauses", MOST_CLAUSES);
        }
        List<ClausePlace> there = placesIn(section);
        int at = index < there.size() ? places.indexOf(there.get(index)) : endOf(section);
        places.add(at, new ClausePlace(section, key));
    }

    /** Where the next clause of that section comes in the whole: after every clause of it and of those before it. */
    private int endOf(CharterSection section) {
        return (int)
                places.stream().filter(p -> p.section().compareTo(section) <= 0).count();
    }

    CharterSection sectionOf(UUID key) {
        return places.stream()
                .filter(p -> p.key().equals(key))
                .findFirst()
                .orElseThrow(() -> DomainException.because("clause.gone"))
                .section();
    }

    private int indexIn(CharterSection section, UUID key) {
        return keys(placesIn(section)).indexOf(key);
    }

    private List<ClausePlace> placesIn(CharterSection section) {
        return places.stream().filter(p -> p.section() == section).toList();
    }

    /** The number of each clause, in the order of reading. */
    Map<UUID, String> numbers() {
        Map<UUID, String> numbers = new LinkedHashMap<>();
        for (CharterSection section : CharterSection.values()) {
            List<UUID> keys = keys(placesIn(section));
            keys.forEach(key -> numbers.put(key, section.number() + "." + (keys.indexOf(key) + 1)));
        }
        return numbers;
    }

    private static List<UUID> keys(List<ClausePlace> places) {
        return places.stream().map(ClausePlace::key).toList();
    }

    /** Those of another version, in their order. */
    static List<ClausePlace> like(List<ClausePlace> others) {
        List<ClausePlace> copy = new ArrayList<>();
        others.stream()
                .sorted(Comparator.comparing(ClausePlace::section))
                .forEach(p -> copy.add(new ClausePlace(p.section(), p.key())));
        return copy;
    }
}
