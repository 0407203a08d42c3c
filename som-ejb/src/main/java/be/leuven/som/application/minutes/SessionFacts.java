package be.leuven.som.application.minutes;

import be.leuven.som.api.decision.VoteCount;
import be.leuven.som.api.minutes.MinutesDocument;
import be.leuven.som.domain.meeting.ItemNote;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.meeting.RoundMethod;
import be.leuven.som.domain.meeting.RoundRepository;
import be.leuven.som.domain.meeting.Session;
import be.leuven.som.domain.meeting.SessionRepository;
import be.leuven.som.domain.meeting.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was recorded in the room; nothing for a meeting of which attendance was written down afterwards. */
@ApplicationScoped
public class SessionFacts implements RoomFacts {
    private SessionRepository sessions;
    private RoundRepository rounds;

    protected SessionFacts() {
        // for the proxy
    }

    @Inject
    public SessionFacts(SessionRepository sessions, RoundRepository rounds) {
        this.sessions = sessions;
        this.rounds = rounds;
    }

    @Override
    public Facts of(Meeting meeting) {
        return sessions.find(meeting.id())
                .map(session -> of(session, rounds.ofMeeting(meeting.id())))
                .orElse(Facts.NONE);
    }

    /** What was recorded in that session, with all its rounds. */
    public static Facts of(Session session, List<Round> rounds) {
        return new Facts(stays(session), notes(session), courses(session), ballots(rounds));
    }

    private static Map<UUID, List<MinutesDocument.Stay>> stays(Session session) {
        return session.stays().stream()
                .collect(Collectors.groupingBy(
                        stay -> stay.invitationId(),
                        Collectors.mapping(
                                stay -> new MinutesDocument.Stay(
                                        stay.arrivedAt(), stay.leftAt().orElse(null)),
                                Collectors.toList())));
    }

    private static Map<UUID, String> notes(Session session) {
        Map<UUID, String> notes = new HashMap<>();
        for (ItemNote note : session.notes()) {
            note.text().ifPresent(text -> notes.put(note.itemId(), text));
        }
        return notes;
    }

    private static Map<UUID, Course> courses(Session session) {
        return session.items().stream()
                .collect(Collectors.toMap(
                        item -> item.itemId(),
                        item -> new Course(
                                item.beganAt().orElse(null),
                                item.endedAt().orElse(null),
                                item.deferral().map(Enum::name).orElse(null))));
    }

    private static Map<UUID, List<MinutesDocument.Ballot>> ballots(List<Round> rounds) {
        return rounds.stream()
                .filter(round -> round.outcome().isPresent())
                .collect(Collectors.groupingBy(
                        Round::itemId, Collectors.mapping(SessionFacts::ballot, Collectors.toList())));
    }

    private static MinutesDocument.Ballot ballot(Round round) {
        Tally tally = round.tally();
        return new MinutesDocument.Ballot(
                round.proposal(),
                round.method().name(),
                round.outcome().orElseThrow().name(),
                round.method() == RoundMethod.CONSENT
                        ? null
                        : new VoteCount(tally.inFavour(), tally.against(), tally.abstained()),
                round.objections().size());
    }
}
