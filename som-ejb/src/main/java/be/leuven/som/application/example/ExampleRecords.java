package be.leuven.som.application.example;

import be.leuven.som.application.example.ExampleTable.Entry;
import be.leuven.som.application.example.ExampleTable.Line;
import be.leuven.som.application.minutes.AttendanceFacts;
import be.leuven.som.application.minutes.MinutesFacts;
import be.leuven.som.application.minutes.OutcomeFacts;
import be.leuven.som.application.minutes.RoomFacts;
import be.leuven.som.application.minutes.SessionFacts;
import be.leuven.som.domain.decision.ActionItem;
import be.leuven.som.domain.decision.ActionItemRepository;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MinutesRepository;
import be.leuven.som.domain.meeting.RoundRepository;
import be.leuven.som.domain.meeting.SessionRepository;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Body;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What came of the meetings of the example: what was noted, decided and agreed in the room, and the minutes, which the
 * next meeting of the same body approves.
 */
@Dependent
public class ExampleRecords {
    private final SessionRepository sessions;
    private final RoundRepository rounds;
    private final ActionItemRepository actions;
    private final MinutesRepository minutes;
    private final ExampleDecisions decisions;
    private final Map<UUID, ExampleMinutes> waiting = new HashMap<>();
    private ExampleCast cast;

    @Inject
    public ExampleRecords(
            SessionRepository sessions,
            RoundRepository rounds,
            ActionItemRepository actions,
            MinutesRepository minutes,
            ExampleDecisions decisions) {
        this.sessions = sessions;
        this.rounds = rounds;
        this.actions = actions;
        this.minutes = minutes;
        this.decisions = decisions;
    }

    void tell(ExampleMeetings meetings, ExampleCast known) {
        cast = known;
        for (Entry entry : ExampleNotes.all()) {
            Body body = cast.bodies().called(entry.at(1));
            tell(meetings.on(body, cast.days().day(entry.at(0))), body, entry);
        }
        waiting.values().forEach(last -> minutes.add(last.minutes()));
    }

    /** The decision that goes by that short name. */
    Decision decision(String name) {
        return decisions.called(name);
    }

    private void tell(Meeting meeting, Body body, Entry entry) {
        List<String> notes = entry.lines().stream()
                .filter(line -> line.maybe(1).isEmpty())
                .map(line -> line.at(0))
                .toList();
        ExampleSitting sitting = new ExampleSitting(
                meeting, notes, cast.people().called(entry.at(2)).id());
        Optional.ofNullable(waiting.remove(body.id())).ifPresent(before -> approve(before, sitting, body));
        decisions.take(sitting, body, cast);
        sitting.close();
        sessions.add(sitting.session());
        sitting.rounds().forEach(rounds::add);
        List<ActionItem> agreed = ExampleActions.agree(meeting, body, decisions.of(meeting), cast);
        agreed.forEach(actions::add);
        if (notes.isEmpty()) {
            decisions.publish(meeting);
        } else {
            waiting.put(body.id(), write(sitting, body, agreed, entry));
        }
    }

    private void approve(ExampleMinutes before, ExampleSitting sitting, Body body) {
        UUID item = sitting.meeting().agenda().stream()
                .filter(i -> i.type() == AgendaItemType.APPROVAL)
                .map(AgendaItem::id)
                .findFirst()
                .orElseThrow();
        Decision approval = decisions.approve(before.meeting(), sitting, item, body);
        before.approve(sitting.meeting(), approval, cast.seats().of(body));
        before.publish(cast.people().namedInPublic());
        ExampleNotes.correction(before.meeting(), body)
                .ifPresent(
                        line -> before.annotate(cast.people().called(line.at(0)).id(), line.at(1)));
        minutes.add(before.minutes());
    }

    private ExampleMinutes write(ExampleSitting sitting, Body body, List<ActionItem> agreed, Entry entry) {
        Meeting meeting = sitting.meeting();
        RoomFacts.Facts inTheRoom = SessionFacts.of(sitting.session(), sitting.rounds());
        MinutesFacts facts = new MinutesFacts(
                meeting,
                body,
                inTheRoom,
                AttendanceFacts.of(
                        meeting,
                        inTheRoom,
                        cast.seats().byId(body),
                        cast.people().byId(),
                        cast.partners().names(Zone.dayOf(meeting.startsAt().orElseThrow()))),
                new OutcomeFacts.Outcomes(
                        decisions.of(meeting), agreed, cast.people().byId()),
                ExampleAgreements.asTold().quorum(meeting));
        ExampleMinutes written = new ExampleMinutes(facts, decisions.of(meeting));
        entry.lines().stream().filter(line -> line.maybe(1).isPresent()).forEach(line -> comment(written, line));
        return written;
    }

    private void comment(ExampleMinutes written, Line line) {
        written.comment(cast.people().called(line.at(0)).id(), line.at(1));
    }
}
