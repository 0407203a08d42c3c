package be.leuven.som.application.meeting;

import be.leuven.som.domain.meeting.Capacity;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Invitee;
import be.leuven.som.domain.meeting.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Has substitutes asked when a holder is excused from a meeting, and released when the holder comes after all. */
@ApplicationScoped
public class Substitutes {
    private Invitees invitees;
    private MeetingMails mails;

    protected Substitutes() {
        // for the proxy
    }

    @Inject
    public Substitutes(Invitees invitees, MeetingMails mails) {
        this.invitees = invitees;
        this.mails = mails;
    }

    /** Invites and tells the substitute on each seat that the person holds; gives who was asked. */
    List<UUID> ask(Meeting meeting, UUID holder) {
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

    /** Tells those who stood in that they are free again; gives who that were. */
    List<UUID> release(Meeting meeting, UUID holder) {
        return meeting.releaseSubstitutes(holder).stream()
                .map(Invitation::personId)
                .peek(person -> mails.substituteReleased(meeting, person, holder))
                .toList();
    }
}
