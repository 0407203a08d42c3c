package be.leuven.som.application.meeting;

import be.leuven.som.api.meeting.PollDetails;
import be.leuven.som.application.Words;
import be.leuven.som.application.agreement.AgreedPolicies;
import be.leuven.som.application.agreement.Policies;
import be.leuven.som.domain.meeting.DatePoll;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.PollForecast;
import be.leuven.som.domain.meeting.PollParticipant;
import be.leuven.som.domain.meeting.PollParticipantRepository;
import be.leuven.som.domain.meeting.SlotOutlook;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.BodyRepository;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what one date poll's page shows to a reader. */
@ApplicationScoped
public class PollViews {
    /** Voices shown; the counts are of all. */
    private static final int MOST_VOICES = 100;

    private BodyRepository bodies;
    private SeatRepository seats;
    private PersonRepository people;
    private PollParticipantRepository participants;
    private MeetingRepository meetings;
    private ReplyLinks replies;
    private AgreedPolicies policies;
    private Clock clock;

    protected PollViews() {
        // for the proxy
    }

    @Inject
    public PollViews(
            BodyRepository bodies,
            SeatRepository seats,
            PersonRepository people,
            PollParticipantRepository participants,
            MeetingRepository meetings,
            ReplyLinks replies,
            AgreedPolicies policies,
            Clock clock) {
        this.bodies = bodies;
        this.seats = seats;
        this.people = people;
        this.participants = participants;
        this.meetings = meetings;
        this.replies = replies;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * @param reader the person who looks; null for one who is nobody in the network
     * @param mayRun whether the reader may run the poll, and so sees all answers
     */
    PollDetails of(DatePoll poll, UUID reader, boolean mayRun) {
        List<PollParticipant> asked = participants.of(poll.id());
        LocalDate day = Zone.dayOf(poll.slots().get(0).startsAt());
        List<Seat> held = seats.ofBodies(List.of(poll.bodyId()), day);
        Policies agreed = policies.read();
        List<SlotOutlook> outlooks = PollForecast.of(poll, asked, held, agreed.quorum(poll.bodyId(), day));
        PollVoices voices = new PollVoices(poll, held);
        List<PollParticipant> shown = voices.first(asked, MOST_VOICES);
        Optional<PollParticipant> mine =
                asked.stream().filter(p -> p.personId().equals(reader)).findFirst();
        Map<UUID, Person> known = known(Stream.of(
                        shown.stream().map(PollParticipant::personId),
                        mine.stream().map(PollParticipant::personId),
                        outlooks.stream().flatMap(o -> o.required().stream().map(SlotOutlook.Required::personId)))
                .flatMap(s -> s));
        boolean open = mayRun || !poll.hidden();
        Instant now = clock.instant();
        return new PollDetails(
                poll.id(),
                poll.version(),
                poll.bodyId(),
                Words.of(bodies.find(poll.bodyId()).orElseThrow().name()),
                poll.title(),
                poll.topics().stream()
                        .flatMap(String::lines)
                        .filter(l -> !l.isBlank())
                        .toList(),
                (int) poll.length().toMinutes(),
                poll.venue().place().orElse(null),
                poll.venue().videoLink().orElse(null),
                poll.answerBy(),
                poll.state(),
                poll.hidden(),
                poll.chosenStart().orElse(null),
                poll.meetingId().orElse(null),
                poll.cancelReason().orElse(null),
                PollSlotViews.of(poll, outlooks, known, open, agreed.notice(poll.bodyId()), now),
                open ? shown.stream().map(p -> voices.of(p, known)).toList() : List.of(),
                asked.size(),
                (int) asked.stream().filter(p -> p.hasAnswered(poll)).count(),
                mine.map(p -> voices.of(p, known)).orElse(null),
                mine.isPresent() && poll.answerable(now),
                mayRun,
                open,
                replyLink(poll, reader));
    }

    private Map<UUID, Person> known(Stream<UUID> ids) {
        return people.findAll(ids.filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /** The reader's own link to the invitation, when the poll became a meeting that can be answered. */
    private String replyLink(DatePoll poll, UUID reader) {
        return poll.meetingId()
                .filter(meeting -> reader != null)
                .flatMap(meetings::find)
                .flatMap(meeting -> replies.open(meeting, reader))
                .orElse(null);
    }
}
