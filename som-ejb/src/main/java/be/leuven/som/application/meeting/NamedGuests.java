package be.leuven.som.application.meeting;

import be.leuven.som.api.meeting.NamedGuest;
import be.leuven.som.domain.meeting.DraftGuest;
import be.leuven.som.domain.meeting.GuestList;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.shared.EmailAddress;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Guests as they are typed, row by row, and back. */
final class NamedGuests {
    private NamedGuests() {}

    static List<NamedGuest> of(List<DraftGuest> drafts) {
        return drafts.stream()
                .map(g -> new NamedGuest(g.name().orElse(null), g.email().orElse(null)))
                .toList();
    }

    /** By name. */
    static List<NamedGuest> of(Collection<Person> people) {
        return people.stream()
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
                .map(p -> new NamedGuest(
                        p.name(), p.email().map(EmailAddress::value).orElse(null)))
                .toList();
    }

    static List<DraftGuest> drafts(List<NamedGuest> guests) {
        return IntStream.range(0, guests.size())
                .mapToObj(i -> new DraftGuest(
                        "guests[" + i + "]", guests.get(i).name(), guests.get(i).email()))
                .toList();
    }

    /** One step for each row, so that all of them can say what is wrong. */
    static Stream<Runnable> steps(List<NamedGuest> guests, GuestList list) {
        return guests.stream().map(g -> () -> list.add(g.name(), g.email()));
    }
}
