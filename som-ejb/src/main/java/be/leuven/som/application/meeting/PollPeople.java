package be.leuven.som.application.meeting;

import be.leuven.som.domain.meeting.DatePoll;
import be.leuven.som.domain.meeting.GuestList;
import be.leuven.som.domain.meeting.Invitee;
import be.leuven.som.domain.meeting.PollParticipant;
import be.leuven.som.domain.meeting.PollParticipantRepository;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Decides who is asked in a date poll, and asks them: those with a seat in the body today or on the day of the first slot,
 * and guests by name.
 */
@ApplicationScoped
public class PollPeople {
    private PollParticipantRepository participants;
    private Invitees invitees;
    private Guests guests;
    private PollMails mails;
    private Clock clock;

    protected PollPeople() {
        // for the proxy
    }

    @Inject
    public PollPeople(
            PollParticipantRepository participants, Invitees invitees, Guests guests, PollMails mails, Clock clock) {
        this.participants = participants;
        this.invitees = invitees;
        this.guests = guests;
        this.mails = mails;
        this.clock = clock;
    }

    /** Who is to be asked: of those with a seat, and of the others. */
    private record Wanted(Set<UUID> members, Set<UUID> guests) {
        boolean holds(PollParticipant participant) {
            return members.contains(participant.personId()) || guests.contains(participant.personId());
        }

        void dropAll(Collection<PollParticipant> known) {
            known.forEach(p -> {
                members.remove(p.personId());
                guests.remove(p.personId());
            });
        }
    }

    /** Asks these people for the first time; null for everybody who has a seat on the day of the first slot. */
    void ask(DatePoll poll, Set<UUID> chosen, GuestList named) {
        mails.opened(poll, add(poll, wanted(poll, chosen, named, Set.of())));
    }

    /** Asks who is new; who no longer is asked drops out. The others hear of it when they have to answer again. */
    void askAgain(DatePoll poll, Set<UUID> chosen, GuestList named, boolean tellAll) {
        List<PollParticipant> before = participants.of(poll.id());
        Set<UUID> guestsBefore = before.stream()
                .filter(PollParticipant::guest)
                .map(PollParticipant::personId)
                .collect(Collectors.toSet());
        Wanted wanted = wanted(poll, chosen, named, guestsBefore);
        before.stream().filter(p -> !wanted.holds(p)).forEach(participants::remove);
        List<PollParticipant> kept = before.stream().filter(wanted::holds).toList();
        kept.forEach(p -> p.become(wanted.guests().contains(p.personId())));
        wanted.dropAll(kept);
        mails.opened(poll, add(poll, wanted));
        if (tellAll) {
            LocalDate today = today();
            kept.forEach(p -> p.askOn(today));
            mails.changed(poll, kept.stream().map(PollParticipant::personId).toList());
        }
    }

    private Wanted wanted(DatePoll poll, Set<UUID> chosen, GuestList named, Set<UUID> guestsBefore) {
        Set<UUID> then = holders(poll, poll.slots().get(0).startsAt());
        Set<UUID> members = new LinkedHashSet<>(then);
        members.addAll(holders(poll, clock.instant()));
        Set<UUID> others = guests.people(named, members, guestsBefore);
        if (chosen == null) {
            members.retainAll(then);
        } else {
            members.retainAll(chosen);
        }
        if (members.isEmpty() && others.isEmpty()) {
            throw DomainException.at("people", "poll.nobody-asked");
        }
        return new Wanted(members, others);
    }

    private Set<UUID> holders(DatePoll poll, Instant on) {
        return invitees.of(poll.bodyId(), on).stream()
                .map(Invitee::personId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<UUID> add(DatePoll poll, Wanted wanted) {
        wanted.members().forEach(person -> add(new PollParticipant(poll, person)));
        wanted.guests().forEach(person -> add(PollParticipant.guest(poll, person)));
        Set<UUID> all = new LinkedHashSet<>(wanted.members());
        all.addAll(wanted.guests());
        return all;
    }

    private void add(PollParticipant participant) {
        participant.askOn(today());
        participants.add(participant);
    }

    private LocalDate today() {
        return Zone.dayOf(clock.instant());
    }
}
