package be.leuven.som.application.meeting;

import be.leuven.som.application.security.Authority;
import be.leuven.som.domain.meeting.Guest;
import be.leuven.som.domain.meeting.GuestList;
import be.leuven.som.domain.meeting.Invitee;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.DomainException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The people behind named guests: whoever has that address already, and else somebody new, without an account. Meetings know
 * their guests as people too, so that links, mails, answers and attendance are theirs as anybody's.
 */
@RequestScoped
public class Guests {
    private PersonRepository people;
    private GuestNames names;
    private Authority authority;

    protected Guests() {
        // for the proxy
    }

    @Inject
    public Guests(PersonRepository people, GuestNames names, Authority authority) {
        this.people = people;
        this.names = names;
        this.authority = authority;
    }

    /**
     * Another name beside the address of one who is a guest already sets that name right; beside any other address that is
     * known it changes nothing.
     *
     * @param before who is a guest of the same occasion already
     * @throws DomainException beside the guest who has a seat, and is asked or left out as a member; beside the name that is
     *     not the caller's to set right
     */
    Set<UUID> people(GuestList list, Set<UUID> members, Set<UUID> before) {
        Set<UUID> persons = new LinkedHashSet<>();
        for (Guest guest : list.guests()) {
            Optional<Person> known = people.withEmail(guest.email());
            if (known.filter(p -> members.contains(p.id())).isPresent()) {
                throw DomainException.at(list.rowOf(guest) + ".email", "guest.is-member");
            }
            known.filter(p -> before.contains(p.id()))
                    .ifPresent(p -> names.setRight(p, guest.name(), list.rowOf(guest) + ".name"));
            persons.add(known.map(Person::id).orElseGet(() -> make(guest)));
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

    /**
     * Somebody new of whom no more than the name is known, and who comes or came by in a meeting; one name is in it once, so
     * that who presses twice makes one.
     *
     * @param field where the name was typed
     */
    public Invitee named(String field, String name, Meeting meeting) {
        Person guest = Person.guest(Guest.name(field, name));
        if (people.findAll(meeting.guests()).values().stream()
                .anyMatch(p -> p.name().equalsIgnoreCase(guest.name()))) {
            throw DomainException.at(field, "session.guest-there", guest.name());
        }
        people.add(guest);
        return Invitee.guest(guest.id());
    }
}
