package be.leuven.som.application.meeting;

import be.leuven.som.api.meeting.NamedGuest;
import be.leuven.som.domain.meeting.Capacity;
import be.leuven.som.domain.meeting.GuestList;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whom a meeting invites by name: in a draft as typed, once convened those who are its guests. */
@ApplicationScoped
public class MeetingGuests {
    private Guests guests;
    private PersonRepository people;

    protected MeetingGuests() {
        // for the proxy
    }

    @Inject
    public MeetingGuests(Guests guests, PersonRepository people) {
        this.guests = guests;
        this.people = people;
    }

    List<NamedGuest> of(Meeting meeting) {
        return meeting.state() == MeetingState.DRAFT
                ? NamedGuests.of(meeting.draftGuests())
                : NamedGuests.of(people.findAll(meeting.guests()).values());
    }

    /**
     * Invites exactly those on the list as guests, besides who is invited on a seat; who was a guest and got a seat since is
     * invited on that alone.
     *
     * @param before who was a guest of it already
     * @throws DomainException beside the guest who has a seat, or whose name is not the caller's to set right
     */
    void invite(Meeting meeting, GuestList list, Set<UUID> before) {
        Set<UUID> seated = meeting.invitations().stream()
                .filter(i -> i.capacity() != Capacity.GUEST)
                .map(Invitation::personId)
                .filter(person -> !before.contains(person))
                .collect(Collectors.toSet());
        meeting.inviteGuests(guests.people(list, seated, before));
    }
}
