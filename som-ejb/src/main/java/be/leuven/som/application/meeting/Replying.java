package be.leuven.som.application.meeting;

import be.leuven.som.domain.meeting.Capacity;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Invitee;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.Reply;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What follows from an answer to an invitation, whichever way it came: signed in, by a link in a mail, or from a calendar
 * program.
 */
@ApplicationScoped
public class Replying {
    private PersonRepository people;
    private Invitees invitees;
    private MeetingMails mails;

    protected Replying() {
        // for the proxy
    }

    @Inject
    public Replying(PersonRepository people, Invitees invitees, MeetingMails mails) {
        this.people = people;
        this.invitees = invitees;
        this.mails = mails;
    }

    /**
     * Takes up the answer. The substitute of a holder who is excused is invited and told; of a holder who comes after all,
     * freed and told.
     *
     * @return the names of the substitutes who were told
     */
    public List<String> reply(Meeting meeting, UUID person, boolean coming, Instant at) {
        meeting.reply(person, coming ? Reply.COMING : Reply.EXCUSED, at);
        return names(coming ? release(meeting, person) : askSubstitutes(meeting, person));
    }

    /** What an answer is called on record. */
    public static String action(boolean coming) {
        return coming ? "meeting.accepted" : "meeting.excused";
    }

    private List<UUID> askSubstitutes(Meeting meeting, UUID holder) {
        List<Invitee> asked = meeting.invitations().stream()
                .filter(i -> i.personId().equals(holder) && i.capacity() == Capacity.HOLDER)
                .map(Invitation::seatId)
                .flatMap(Optional::stream)
                .map(seat -> invitees.substitute(seat, meeting.startsAt().orElseThrow()))
                .flatMap(Optional::stream)
                .toList();
        return asked.stream()
                .filter(meeting::askSubstitute)
                .map(Invitee::personId)
                .peek(person -> mails.substituteAsked(meeting, person, holder))
                .toList();
    }

    private List<UUID> release(Meeting meeting, UUID holder) {
        return meeting.releaseSubstitutes(holder).stream()
                .map(Invitation::personId)
                .peek(person -> mails.substituteReleased(meeting, person, holder))
                .toList();
    }

    private List<String> names(List<UUID> ids) {
        return people.findAll(ids).values().stream().map(Person::name).sorted().toList();
    }
}
