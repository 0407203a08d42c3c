package be.leuven.som.application.reply;

import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.meeting.MeetingUid;
import be.leuven.som.application.meeting.Replying;
import be.leuven.som.domain.meeting.CalendarAnswer;
import be.leuven.som.domain.meeting.CalendarAnswerPolicy;
import be.leuven.som.domain.meeting.MailedReply;
import be.leuven.som.domain.meeting.MailedReplyRepository;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.Reply;
import be.leuven.som.domain.meeting.SetAside;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Takes up the answers of calendar programs as if their senders had signed in, in the transaction of the caller; what can't
 * be taken up is set aside for people to see.
 */
@ApplicationScoped
public class ReplyIntake {
    /** How the record of what was done tells that somebody acted by a calendar program. */
    private static final String BY_MAIL = "mail:";

    private ReplyFiles files;
    private MailedReplyRepository replies;
    private MeetingRepository meetings;
    private PersonRepository people;
    private Replying replying;
    private AuditTrail audit;
    private Clock clock;

    protected ReplyIntake() {
        // for the proxy
    }

    @Inject
    public ReplyIntake(
            ReplyFiles files,
            MailedReplyRepository replies,
            MeetingRepository meetings,
            PersonRepository people,
            Replying replying,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.replies = replies;
        this.meetings = meetings;
        this.people = people;
        this.replying = replying;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Reads one file, once: the same file from the same place gives what became of it the first time.
     *
     * @param place where it came from
     * @param known which meetings may be spoken of there; others are as if they weren't there
     */
    public MailedReply take(byte[] file, String place, Predicate<Meeting> known) {
        String fingerprint = Fingerprint.of(file, place);
        return replies.withFingerprint(fingerprint)
                .orElseGet(() -> kept(
                        file.length > ReplyFiles.MOST ? files.tooLarge(file) : files.read(file), fingerprint, known));
    }

    /** Sets a mail aside of which only the head was read, because it is too large. */
    public MailedReply takeTooLarge(byte[] head, String place) {
        String fingerprint = Fingerprint.of(head, place);
        return replies.withFingerprint(fingerprint)
                .orElseGet(() -> kept(files.tooLarge(head), fingerprint, meeting -> false));
    }

    private MailedReply kept(ReplyFile file, String fingerprint, Predicate<Meeting> known) {
        MailedReply reply =
                new MailedReply(fingerprint, clock.instant(), file.sender(), file.subject(), file.attendee());
        MailedReply done = file.answer() == null ? reply.keptAside(null, file.problem()) : judged(file, reply, known);
        replies.add(done);
        return done;
    }

    private MailedReply judged(ReplyFile file, MailedReply reply, Predicate<Meeting> known) {
        Optional<Meeting> meeting =
                MeetingUid.meeting(file.answer().uid()).flatMap(meetings::find).filter(known);
        if (meeting.isEmpty()) {
            return reply.keptAside(null, SetAside.UNKNOWN_MEETING);
        }
        if (file.fromSomebodyElse()) {
            return reply.keptAside(meeting.get().id(), SetAside.OTHER_SENDER);
        }
        Optional<Person> person = person(file.answer());
        return person.isEmpty()
                ? reply.keptAside(meeting.get().id(), SetAside.NOT_INVITED)
                : judged(file.answer(), reply, meeting.get(), person.get());
    }

    private Optional<Person> person(CalendarAnswer answer) {
        try {
            return people.withEmail(EmailAddress.of(answer.attendee()));
        } catch (DomainException noAddress) {
            return Optional.empty();
        }
    }

    private MailedReply judged(CalendarAnswer answer, MailedReply reply, Meeting meeting, Person person) {
        Instant now = clock.instant();
        Optional<SetAside> against = CalendarAnswerPolicy.against(answer, meeting, person.id(), now);
        if (against.isPresent()) {
            return reply.keptAside(meeting.id(), against.get());
        }
        boolean coming = answer.reply() == Reply.COMING;
        replying.reply(meeting, person.id(), coming, answer.countsFrom(now));
        audit.recordAs(BY_MAIL + person.id(), Replying.action(coming), meeting.id());
        return reply.takenUp(meeting.id(), answer.reply());
    }
}
