package be.leuven.som.application.series;

import be.leuven.som.api.Problem;
import be.leuven.som.api.Rejected;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.shared.Zone;
import java.util.List;
import java.util.stream.Stream;

/** Says of which meeting a refusal is, when several are changed at once. */
final class Refusals {
    private Refusals() {}

    /** What is refused is told on top of the page, after the name of the meeting; but the reason at its own field. */
    static void told(Meeting meeting, Runnable step) {
        try {
            step.run();
        } catch (Rejected refused) {
            Problem which = new Problem(
                    null,
                    "series.at-meeting",
                    meeting.startsAt()
                            .<List<Object>>map(start -> List.of(meeting.title(), Zone.dayOf(start)))
                            .orElseGet(() -> List.of(meeting.title(), "?")));
            throw new Rejected(
                    Stream.concat(Stream.of(which), refused.problems().stream().map(Refusals::onTop))
                            .toList());
        }
    }

    private static Problem onTop(Problem problem) {
        return "urgentReason".equals(problem.field()) ? problem : new Problem(null, problem.key(), problem.arguments());
    }

    /** What is refused is told in the row of that meeting. */
    static void inRow(int row, Runnable step) {
        try {
            step.run();
        } catch (Rejected refused) {
            throw new Rejected(refused.problems().stream()
                    .map(p -> new Problem("meetings[" + row + "]." + column(p.field()), p.key(), p.arguments()))
                    .toList());
        }
    }

    private static String column(String field) {
        if ("startsAt".equals(field)) {
            return "date";
        }
        return "place".equals(field) ? "place" : "title";
    }
}
