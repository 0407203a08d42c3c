package be.leuven.som.application.meeting;

import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.domain.meeting.DatePoll;
import be.leuven.som.domain.meeting.DatePollRepository;
import be.leuven.som.domain.meeting.PollParticipantRepository;
import be.leuven.som.domain.shared.Zone;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** What happens to date polls by itself, as the system: reminders, and the organiser hears that all have answered. */
@Stateless
@UseCase
@PermitAll
public class PollRemindersBean {
    private static final String SYSTEM = "system";
    private static final int MOST = 100;
    private static final int DAYS_AHEAD = 3;
    private static final int YEARS_AHEAD = 5;

    /** Nobody is woken. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Inject
    private DatePollRepository polls;

    @Inject
    private PollParticipantRepository participants;

    @Inject
    private PollReminding reminding;

    @Inject
    private PollMails mails;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The polls whose time to remind has come; none before the morning. */
    @Reading
    public List<UUID> due() {
        Instant now = clock.instant();
        if (now.atZone(Zone.BRUSSELS).toLocalTime().isBefore(MORNING)) {
            return List.of();
        }
        return polls.endingBy(Zone.dayOf(now).plusDays(DAYS_AHEAD), now, MOST).stream()
                .filter(poll -> poll.reminderDue(now))
                .map(DatePoll::id)
                .toList();
    }

    /** The polls that take answers; of which all may have come in without the organiser being told, when the server fell. */
    @Reading
    public List<UUID> open() {
        Instant now = clock.instant();
        return polls.endingBy(Zone.dayOf(now).plusYears(YEARS_AHEAD), now, MOST).stream()
                .map(DatePoll::id)
                .toList();
    }

    /** Reminds those who have not answered, once; another node that does the same at the same moment is refused. */
    public void remind(UUID pollId) {
        DatePoll poll = polls.find(pollId).orElseThrow();
        if (poll.reminderDue(clock.instant())) {
            polls.find(pollId, poll.version());
            reminding.remind(poll);
            poll.reminded(clock.instant());
            audit.recordAs(SYSTEM, "poll.reminded", pollId);
        }
    }

    /** When nobody has to answer any more, the organiser hears that, once. */
    public void tellWhenComplete(UUID pollId) {
        DatePoll poll = polls.find(pollId).orElseThrow();
        if (participants.waiting(poll) == 0 && poll.complete(clock.instant())) {
            polls.find(pollId, poll.version());
            mails.complete(poll);
            audit.recordAs(SYSTEM, "poll.completed", pollId);
        }
    }
}
