package be.leuven.som.application.meeting;

import be.leuven.som.domain.meeting.DatePoll;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decides who is asked in a date poll, and asks them: those with a seat in the body today or on the day of the first slot. */
@ApplicationScoped
public class PollPeople {
    private PollParticipantRepository participants;
    private Invitees invitees;
    private PollMails mails;
    private Clock clock;

    protected PollPeople() {
        // for the proxy
    }

    @Inject
    public PollPeople(PollParticipantRepository participants, Invitees invitees, PollMails mails, Clock clock) {
        this.participants = participants;
        this.invitees = invitees;
        this.mails = mails;
        this.clock = clock;
    }

    /** Asks these people for the first time; null for everybody who has a seat on the day of the first slot. */
    void ask(DatePoll poll, Set<UUID> chosen) {
        mails.opened(poll, add(poll, wanted(poll, chosen)));
    }

    /** Asks who is new; who no longer is asked drops out. The others hear of it when they have to answer again. */
    void askAgain(DatePoll poll, Set<UUID> chosen, boolean tellAll) {
        Set<UUID> wanted = wanted(poll, chosen);
        List<PollParticipant> before = participants.of(poll.id());
        before.stream().filter(p -> !wanted.contains(p.personId())).forEach(participants::remove);
        List<PollParticipant> kept =
                before.stream().filter(p -> wanted.contains(p.personId())).toList();
        kept.forEach(p -> wanted.remove(p.personId()));
        mails.opened(poll, add(poll, wanted));
        if (tellAll) {
            LocalDate today = today();
            kept.forEach(p -> p.askOn(today));
            mails.changed(poll, kept.stream().map(PollParticipant::personId).toList());
        }
    }

    private Set<UUID> wanted(DatePoll poll, Set<UUID> chosen) {
        Set<UUID> wanted = holders(poll, poll.slots().get(0).startsAt());
        if (chosen != null) {
            wanted.addAll(holders(poll, clock.instant()));
            wanted.retainAll(chosen);
        }
        if (wanted.isEmpty()) {
            throw DomainException.at("people", "poll.nobody-asked");
        }
        return wanted;
    }

    private Set<UUID> holders(DatePoll poll, Instant on) {
        return invitees.of(poll.bodyId(), on).stream()
                .map(Invitee::personId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<UUID> add(DatePoll poll, Set<UUID> wanted) {
        LocalDate today = today();
        wanted.forEach(person -> {
            PollParticipant participant = new PollParticipant(poll, person);
            participant.askOn(today);
            participants.add(participant);
        });
        return wanted;
    }

    private LocalDate today() {
        return Zone.dayOf(clock.instant());
    }
}
