package be.leuven.som.application.meeting;

import be.leuven.som.application.security.Authority;
import be.leuven.som.domain.meeting.Guest;
import be.leuven.som.domain.meeting.GuestList;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.DomainException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * The people behind named guests: whoever has that address already, and else somebody new, without an account. Meetings know
 * their guests as people too, so that links, mails, answers and attendance are theirs as anybody's.
 */
@RequestScoped
public class Guests {
    private PersonRepository people;
    private Authority authority;

    protected Guests() {
        // for the proxy
    }

    @Inject
    public Guests(PersonRepository people, Authority authority) {
        this.people = people;
        this.authority = authority;
    }

    /** @throws DomainException beside the guest who has a seat, and is asked or left out as a member */
    Set<UUID> people(GuestList list, Set<UUID> members) {
        Set<UUID> persons = new LinkedHashSet<>();
        for (Guest guest : list.guests()) {
            UUID person = people.withEmail(guest.email()).map(Person::id).orElseGet(() -> make(guest));
            if (members.contains(person)) {
                throw DomainException.at(list.rowOf(guest) + ".email", "guest.is-member");
            }
            persons.add(person);
        }
        return persons;
    }

    /** Written to in the language of who asks. */
    private UUID make(Guest guest) {
        Locale language =
                authority.person().flatMap(people::find).map(Person::language).orElse(Locale.forLanguageTag("nl"));
        Person person = new Person(guest.name(), guest.email(), language);
        people.add(person);
        return person.id();
    }
}
