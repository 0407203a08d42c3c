package be.leuven.som.application.meeting;

import be.leuven.som.application.agreement.AgreedPolicies;
import be.leuven.som.domain.meeting.DatePoll;
import be.leuven.som.domain.meeting.Invitee;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.PollChoice;
import be.leuven.som.domain.meeting.PollParticipant;
import be.leuven.som.domain.meeting.PollSlot;
import be.leuven.som.domain.meeting.PollTopics;
import be.leuven.som.domain.meeting.Reply;
import be.leuven.som.domain.meeting.Venue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a meeting of the slot that was chosen in a date poll: convened, with the answers carried over as replies.
 *
 * <p>Yes is coming, no is excused, with the substitute asked as after any excuse. Whoever said if need be still has to
 * reply: that was said of a choice among several, and now there is one. Nobody can answer meanwhile: an answer counts, or is
 * told that the date is chosen.
 */
@ApplicationScoped
public class PollMeetings {
    private static final Map<PollChoice, Reply> CARRIED =
            Map.of(PollChoice.YES, Reply.COMING, PollChoice.NO, Reply.EXCUSED);

    private MeetingRepository meetings;
    private Invitees invitees;
    private Substitutes substitutes;
    private AgreedPolicies policies;
    private MeetingMails mails;
    private Clock clock;

    protected PollMeetings() {
        // for the proxy
    }

    @Inject
    public PollMeetings(
            MeetingRepository meetings,
            Invitees invitees,
            Substitutes substitutes,
            AgreedPolicies policies,
            MeetingMails mails,
            Clock clock) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.substitutes = substitutes;
        this.policies = policies;
        this.mails = mails;
        this.clock = clock;
    }

    /** @param asked everybody asked in the poll, locked */
    Meeting convene(DatePoll poll, PollSlot slot, List<PollParticipant> asked, Venue venue, String urgentReason) {
        Instant now = clock.instant();
        Meeting meeting = new Meeting(poll.bodyId(), poll.title());
        meeting.schedule(slot.startsAt(), venue);
        meeting.arrange(PollTopics.items(poll));
        meeting.convene(now, policies.notice(poll.bodyId()), urgentReason, invited(poll, slot, asked));
        meetings.add(meeting);
        List<UUID> excused = carryOver(asked, slot, meeting, now);
        mails.convened(meeting);
        excused.forEach(person -> substitutes.ask(meeting, person));
        return meeting;
    }

    /** Those with a seat on that day, and the guests. */
    private List<Invitee> invited(DatePoll poll, PollSlot slot, List<PollParticipant> asked) {
        List<Invitee> holders = invitees.of(poll.bodyId(), slot.startsAt());
        Set<UUID> seated = holders.stream().map(Invitee::personId).collect(Collectors.toSet());
        Stream<Invitee> guests = asked.stream()
                .filter(p -> p.guest() && !seated.contains(p.personId()))
                .map(p -> Invitee.guest(p.personId()));
        return Stream.concat(holders.stream(), guests).toList();
    }

    /** Gives who is excused. */
    private static List<UUID> carryOver(List<PollParticipant> asked, PollSlot slot, Meeting meeting, Instant now) {
        Map<UUID, Reply> replies = asked.stream()
                .filter(p -> p.choice(slot.id()).map(CARRIED::get).isPresent())
                .filter(p -> meeting.invitations().stream()
                        .anyMatch(i -> i.personId().equals(p.personId())))
                .collect(Collectors.toMap(
                        PollParticipant::personId,
                        p -> CARRIED.get(p.choice(slot.id()).orElseThrow())));
        replies.forEach((person, reply) -> meeting.reply(person, reply, now));
        return replies.entrySet().stream()
                .filter(r -> r.getValue() == Reply.EXCUSED)
                .map(Map.Entry::getKey)
                .toList();
    }
}
