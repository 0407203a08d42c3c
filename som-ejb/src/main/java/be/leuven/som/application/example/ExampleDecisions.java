package be.leuven.som.application.example;

import be.leuven.som.application.agreement.Policies;
import be.leuven.som.application.example.ExampleTable.Entry;
import be.leuven.som.application.example.ExampleTable.Line;
import be.leuven.som.application.minutes.MinutesApproval;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.DecisionMethod;
import be.leuven.som.domain.decision.DecisionNumber;
import be.leuven.som.domain.decision.DecisionRepository;
import be.leuven.som.domain.decision.DecisionSeries;
import be.leuven.som.domain.decision.DecisionSeriesRepository;
import be.leuven.som.domain.decision.RelationKind;
import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.Quorum;
import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.shared.WorkingYear;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Body;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the meetings of the example decided. */
@Dependent
public class ExampleDecisions {
    private static final Duration UNTIL_PUBLISHED = Duration.ofDays(8);

    private final DecisionRepository kept;
    private final DecisionSeriesRepository series;
    private final Map<List<Object>, DecisionSeries> numbers = new HashMap<>();
    private final Map<String, Decision> named = new HashMap<>();
    private final Map<UUID, List<Decision>> byMeeting = new HashMap<>();

    @Inject
    public ExampleDecisions(DecisionRepository kept, DecisionSeriesRepository series) {
        this.kept = kept;
        this.series = series;
    }

    /** All that the table tells of that meeting, each on an item of decision of its own as long as there are. */
    void take(ExampleSitting sitting, Body body, ExampleCast cast) {
        LocalDate day = Zone.dayOf(sitting.meeting().startsAt().orElseThrow());
        Iterator<UUID> items = items(sitting.meeting()).iterator();
        UUID item = null;
        for (Entry entry : ExampleProposals.adopted()) {
            if (entry.at(1).equals(body.code()) && cast.days().day(entry.at(0)).equals(day)) {
                item = items.hasNext() ? items.next() : item;
                take(sitting, body, item, entry, cast);
            }
        }
    }

    private void take(ExampleSitting sitting, Body body, UUID item, Entry entry, ExampleCast cast) {
        String text = entry.lines().get(0).at(0);
        Round round = entry.lines().stream()
                .skip(1)
                .findFirst()
                .map(first -> amended(sitting, item, first, text, cast))
                .orElseGet(() -> sitting.adopt(item, text));
        Decision decision = decide(
                sitting,
                item,
                body,
                round.closedAt().orElseThrow(),
                round.quorum().orElseThrow(),
                new Decision.Draft(text, DecisionMethod.CONSENT, null, null, review(entry, cast.days())));
        entry.maybe(3).ifPresent(kind -> decision.bearOn(RelationKind.valueOf(kind), named.get(entry.at(4))));
        round.decided(decision.id());
        named.put(entry.at(2), decision);
    }

    private static Round amended(ExampleSitting sitting, UUID item, Line first, String text, ExampleCast cast) {
        UUID objector = cast.people().called(first.at(0)).id();
        return sitting.amendAndAdopt(item, first.at(2), objector, first.at(1), text);
    }

    /** Approves the minutes of that earlier meeting. */
    Decision approve(Meeting before, ExampleSitting sitting, UUID item, Body body) {
        Instant at = sitting.meeting().startsAt().orElseThrow().plus(Duration.ofMinutes(5));
        return decide(
                sitting,
                item,
                body,
                at,
                sitting.quorum(),
                new Decision.Draft(MinutesApproval.wording(before), DecisionMethod.CONSENT, null, null, null));
    }

    private Decision decide(
            ExampleSitting sitting, UUID item, Body body, Instant at, Quorum quorum, Decision.Draft draft) {
        UUID meeting = sitting.meeting().id();
        Decision decision = new Decision(
                next(body, WorkingYear.of(Zone.dayOf(at))),
                new Decision.Occasion(
                        body.id(),
                        meeting,
                        item,
                        at,
                        quorum,
                        Policies.usual().quorum(body.id(), Zone.dayOf(at)),
                        false),
                draft);
        kept.add(decision);
        byMeeting.computeIfAbsent(meeting, id -> new ArrayList<>()).add(decision);
        return decision;
    }

    /** A series is held once, since each time all that was told so far is written to the database. */
    private DecisionNumber next(Body body, WorkingYear year) {
        return numbers.computeIfAbsent(List.of(body.id(), year), key -> series.hold(body.id(), year))
                .next(body.code());
    }

    private static LocalDate review(Entry entry, ExampleDays days) {
        return entry.maybe(5)
                .map(text -> "SOON".equals(text) ? days.today().plusDays(20) : LocalDate.parse(text))
                .orElse(null);
    }

    private static List<UUID> items(Meeting meeting) {
        return meeting.agenda().stream()
                .filter(i -> i.type() == AgendaItemType.DECISION)
                .map(AgendaItem::id)
                .toList();
    }

    /** The one that goes by that short name. */
    Decision called(String name) {
        return named.get(name);
    }

    /** Those of that meeting, in the order in which they were taken. */
    List<Decision> of(Meeting meeting) {
        return List.copyOf(byMeeting.getOrDefault(meeting.id(), List.of()));
    }

    /** Shows those of a meeting of which there are no minutes. */
    void publish(Meeting meeting) {
        of(meeting).forEach(d -> d.publish(null, d.takenAt().plus(UNTIL_PUBLISHED)));
    }
}
