package be.leuven.som.application.example;

import be.leuven.som.application.example.ExampleTable.Entry;
import be.leuven.som.application.example.ExampleTable.Line;
import be.leuven.som.domain.decision.ActionItem;
import be.leuven.som.domain.decision.ActionItemRepository;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.DecisionMethod;
import be.leuven.som.domain.decision.DecisionRepository;
import be.leuven.som.domain.decision.DecisionSeriesRepository;
import be.leuven.som.domain.decision.RelationKind;
import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.Minutes;
import be.leuven.som.domain.meeting.MinutesRepository;
import be.leuven.som.domain.meeting.QuorumPolicy;
import be.leuven.som.domain.shared.WorkingYear;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Body;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the meetings of the example decided and agreed, and minutes that go round. */
@Dependent
public class ExampleRecords {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final DecisionRepository decisions;
    private final DecisionSeriesRepository series;
    private final ActionItemRepository actions;
    private final MinutesRepository minutes;
    private final Map<String, Decision> named = new HashMap<>();

    @Inject
    public ExampleRecords(
            DecisionRepository decisions,
            DecisionSeriesRepository series,
            ActionItemRepository actions,
            MinutesRepository minutes) {
        this.decisions = decisions;
        this.series = series;
        this.actions = actions;
        this.minutes = minutes;
    }

    void tell(ExampleMeetings meetings, ExampleBodies bodies, ExamplePeople people, ExampleDays days) {
        for (Entry entry : ExampleTable.read(ExampleDecisions.TAKEN)) {
            Body body = bodies.called(entry.at(1));
            Decision decision = take(meetings.on(body, days.day(entry.at(0))), body, entry, days);
            named.put(entry.at(2), decision);
        }
        for (Entry entry : ExampleTable.read(ExampleDecisions.AGREED)) {
            Meeting meeting = meetings.on(bodies.called(entry.at(1)), days.day(entry.at(0)));
            entry.lines().forEach(line -> agree(meeting, line, people, days));
        }
        for (Entry entry : ExampleTable.read(ExampleDecisions.MINUTES)) {
            write(meetings.on(bodies.called(entry.at(1)), days.day(entry.at(0))), entry, people);
        }
    }

    /** A decision by its short name. */
    Decision called(String name) {
        return named.get(name);
    }

    /** Decisions of years ago are public; of those of now, the body decides. */
    private Decision take(Meeting meeting, Body body, Entry entry, ExampleDays days) {
        Instant at = meeting.endsAt().orElseThrow().minus(Duration.ofMinutes(15));
        Decision decision = new Decision(
                series.hold(body.id(), WorkingYear.of(Zone.dayOf(at))).next(body.code()),
                new Decision.Occasion(
                        body.id(),
                        meeting.id(),
                        item(meeting),
                        at,
                        QuorumPolicy.STANDARD.recorded(meeting.invitations()),
                        false),
                new Decision.Draft(
                        entry.lines().get(0).at(0),
                        DecisionMethod.CONSENT,
                        null,
                        null,
                        entry.maybe(5).map(text -> review(text, days)).orElse(null)));
        entry.maybe(3).ifPresent(kind -> decision.bearOn(RelationKind.valueOf(kind), named.get(entry.at(4))));
        if (Character.isDigit(entry.at(0).charAt(0))) {
            decision.publish(null, at.plus(A_DAY.multipliedBy(20)));
        }
        decisions.add(decision);
        return decision;
    }

    private static LocalDate review(String text, ExampleDays days) {
        return "SOON".equals(text) ? days.today().plusDays(20) : LocalDate.parse(text);
    }

    private static UUID item(Meeting meeting) {
        return meeting.agenda().stream()
                .filter(i -> i.type() == AgendaItemType.DECISION)
                .map(AgendaItem::id)
                .findFirst()
                .orElse(null);
    }

    /** A line is: owner | days from today until it is due | what | done or dropped, with a note. */
    private void agree(Meeting meeting, Line line, ExamplePeople people, ExampleDays days) {
        Instant at = meeting.endsAt().orElseThrow();
        LocalDate asked = days.today().plusDays(Integer.parseInt(line.at(1)));
        LocalDate agreed = Zone.dayOf(at);
        ActionItem action = new ActionItem(
                meeting.bodyId(),
                new ActionItem.Origin(meeting.id(), item(meeting), null),
                new ActionItem.Draft(
                        line.at(2), people.called(line.at(0)).id(), asked.isBefore(agreed) ? agreed : asked),
                at);
        line.maybe(3).ifPresent(end -> {
            if ("done".equals(end)) {
                action.done(line.at(4), at.plus(A_DAY));
            } else {
                action.drop(line.at(4), at.plus(A_DAY));
            }
        });
        actions.add(action);
    }

    /** A line is the prose of an item, in the order of the agenda; one with a name before it is a comment on the item above. */
    private void write(Meeting meeting, Entry entry, ExamplePeople people) {
        List<Line> prose =
                entry.lines().stream().filter(l -> l.maybe(1).isEmpty()).toList();
        Map<UUID, String> notes = new HashMap<>();
        for (int i = 0; i < prose.size(); i++) {
            notes.put(meeting.agenda().get(i).id(), prose.get(i).at(0));
        }
        Minutes written = new Minutes(meeting, notes);
        Instant sent = meeting.endsAt().orElseThrow().plus(A_DAY);
        written.circulate(sent);
        entry.lines().stream()
                .filter(l -> l.maybe(1).isPresent())
                .forEach(l -> written.comment(
                        meeting.agenda().get(0).id(), people.called(l.at(0)).id(), l.at(1), sent.plus(A_DAY)));
        minutes.add(written);
    }
}
