package be.leuven.som.application.room;

import be.leuven.som.domain.meeting.Capacity;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Invitee;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Those who come by in a meeting without a seat, known by no more than a name. */
@ApplicationScoped
public class Guests {
    private PersonRepository people;

    protected Guests() {
        // for the proxy
    }

    @Inject
    public Guests(PersonRepository people) {
        this.people = people;
    }

    /** Somebody new by that name; one name is in a meeting once, so that who presses twice makes one. */
    Invitee named(String name, Meeting meeting) {
        Person guest = Person.guest(name);
        Set<UUID> others = meeting.invitations().stream()
                .filter(i -> i.capacity() == Capacity.GUEST)
                .map(Invitation::personId)
                .collect(Collectors.toSet());
        if (people.findAll(others).values().stream().anyMatch(p -> p.name().equalsIgnoreCase(guest.name()))) {
            throw DomainException.at("name", "session.guest-there", guest.name());
        }
        people.add(guest);
        return Invitee.guest(guest.id());
    }
}
