package be.leuven.som.application.meeting;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.meeting.GuestName;
import be.leuven.som.api.meeting.GuestNaming;
import be.leuven.som.api.meeting.RenameGuest;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.Capacity;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.MinutesRepository;
import be.leuven.som.domain.meeting.SessionRepository;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class GuestNamingBean implements GuestNaming {
    @Inject
    private MeetingRepository meetings;

    @Inject
    private SessionRepository sessions;

    @Inject
    private MinutesRepository minutes;

    @Inject
    private PersonRepository people;

    @Inject
    private GuestNames names;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Override
    @Reading
    public List<GuestName> correctable(UUID meetingId) {
        return meetings.find(meetingId)
                .filter(m -> !m.guests().isEmpty() && authority.standing().mayRunMeetingsOf(m.bodyId()))
                .filter(m -> !minutes.frozen(m.id()))
                .map(this::correctable)
                .orElse(List.of());
    }

    private List<GuestName> correctable(Meeting meeting) {
        Set<UUID> theirs = names.correctable(meeting.guests());
        Map<UUID, Person> known = people.findAll(theirs);
        return meeting.invitations().stream()
                .filter(i -> i.capacity() == Capacity.GUEST && theirs.contains(i.personId()))
                .map(i -> new GuestName(
                        i.id(),
                        known.get(i.personId()).name(),
                        known.get(i.personId()).version()))
                .toList();
    }

    @Override
    public void rename(RenameGuest command) {
        Meeting meeting = meetings.find(command.meetingId())
                .orElseThrow(() -> new NotAllowed("know of meeting " + command.meetingId()));
        authority.requireRunning(meeting.bodyId());
        Person guest = guest(meeting, command);
        if (minutes.frozen(meeting.id())) {
            throw DomainException.because("stay.minutes-approved");
        }
        names.setRight(guest, command.name(), "name");
        meetings.find(meeting.id(), meeting.version()); // who has its plan open has the old name in a row
        sessions.changed(meeting.id());
        audit.record("meeting.guest-renamed", meeting.id());
    }

    private Person guest(Meeting meeting, RenameGuest command) {
        return meeting.invitations().stream()
                .filter(i -> i.id().equals(command.invitationId()) && i.capacity() == Capacity.GUEST)
                .findFirst()
                .map(Invitation::personId)
                .flatMap(person -> people.find(person, command.version()))
                .orElseThrow(() -> new NotAllowed("know of guest " + command.invitationId()));
    }
}
