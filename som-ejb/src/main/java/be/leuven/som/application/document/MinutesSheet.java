package be.leuven.som.application.document;

import be.leuven.som.api.minutes.MinutesDocument;
import be.leuven.som.api.minutes.MinutesDocument.Agreed;
import be.leuven.som.api.minutes.MinutesDocument.Attendee;
import be.leuven.som.api.minutes.MinutesDocument.Ballot;
import be.leuven.som.api.minutes.MinutesDocument.Decided;
import be.leuven.som.api.minutes.MinutesDocument.Item;
import be.leuven.som.api.minutes.MinutesView;
import be.leuven.som.application.document.Sheet.Block;
import be.leuven.som.application.document.Sheet.Fact;
import be.leuven.som.application.document.Sheet.Facts;
import be.leuven.som.application.document.Sheet.Heading;
import be.leuven.som.application.document.Sheet.Marked;
import be.leuven.som.application.document.Sheet.Paragraph;
import be.leuven.som.application.document.Sheet.Table;
import be.leuven.som.application.document.Sheet.Written;
import be.leuven.som.domain.meeting.MinutesState;
import be.leuven.som.domain.meeting.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Minutes as a paper: who was there, item by item what was said, decided and agreed, and how they were approved. */
final class MinutesSheet {
    /** Keeps the hours of a stay on one line of their narrow column. */
    private static final char NO_BREAK = '\u00a0';

    private final PaperWords words;
    private final MinutesView view;
    private final MinutesDocument said;
    private final List<Block> blocks = new ArrayList<>();

    private MinutesSheet(MinutesView view, Locale language) {
        this.words = PaperWords.in(language);
        this.view = view;
        this.said = view.document();
    }

    static Sheet of(MinutesView view, Locale language) {
        MinutesSheet sheet = new MinutesSheet(view, language);
        sheet.compose();
        return new Sheet(
                sheet.words.language(),
                sheet.words.of("minutes.title", view.document().title()),
                sheet.words.in(view.document().body()) + ", "
                        + sheet.words
                                .dates()
                                .range(
                                        view.document().startsAt(),
                                        view.document().endsAt()),
                view.document().bodyCode(),
                List.copyOf(sheet.blocks));
    }

    private void compose() {
        blocks.add(new Facts(List.of(
                new Fact(words.of("minutes.where"), said.place() == null ? words.of("online") : said.place()),
                new Fact(
                        words.of("minutes.quorum"),
                        words.of("minutes.quorum.of", said.seatsThere(), said.seatsFilled(), said.seatsNeeded())),
                new Fact(words.of("minutes.state"), words.of("minutes.state", view.state())))));
        attendance();
        said.items().forEach(this::item);
        if (!said.decisions().isEmpty() || !said.actions().isEmpty()) {
            blocks.add(new Heading(2, words.of("minutes.other")));
            said.decisions().forEach(this::decided);
            said.actions().forEach(this::agreed);
        }
        approved();
        if (!view.annotations().isEmpty()) {
            blocks.add(new Heading(2, words.of("minutes.annotations")));
            view.annotations()
                    .forEach(a -> blocks.add(new Marked(
                            words.of("minutes.annotation", words.dates().dateTime(a.madeAt()), a.name()),
                            a.text(),
                            null)));
        }
    }

    private void attendance() {
        blocks.add(new Heading(2, words.of("attendance")));
        boolean named = said.attendance().stream().anyMatch(a -> a.name() != null);
        boolean timed = said.attendance().stream().anyMatch(a -> !a.stays().isEmpty());
        List<String> headers = new ArrayList<>();
        if (named) {
            headers.add(words.of("attendance.name"));
        }
        headers.add(words.of("attendance.function"));
        headers.add(words.of("attendance.organisation"));
        headers.add(words.of("attendance.presence"));
        if (timed) {
            headers.add(words.of("attendance.times"));
        }
        blocks.add(new Table(
                words.of("attendance"),
                headers,
                Stream.of(Presence.values())
                        .flatMap(p -> said.attendance().stream().filter(a -> a.presence() == p))
                        .map(a -> row(a, named, timed))
                        .toList()));
    }

    private List<String> row(Attendee someone, boolean named, boolean timed) {
        List<String> row = new ArrayList<>();
        if (named) {
            row.add(someone.name() == null ? "" : someone.name());
        }
        String function = someone.function() == null ? words.of("guest") : words.in(someone.function());
        row.add(
                switch (someone.capacity()) {
                    case SUBSTITUTE -> words.of("substitute", function);
                    case HOLDER, GUEST -> function;
                });
        row.add(someone.organisation() == null ? "" : someone.organisation());
        row.add(words.of("presence", someone.presence()));
        if (timed) {
            row.add(someone.stays().stream()
                    .map(s -> words.dates().hours(s.arrivedAt(), s.leftAt()).replace(' ', NO_BREAK))
                    .collect(Collectors.joining(", ")));
        }
        return row;
    }

    private void item(Item item) {
        blocks.add(new Heading(2, item.number() + ". " + item.title()));
        String how = words.of("type", item.type());
        String when = item.beganAt() == null ? how : how + ", " + words.dates().hours(item.beganAt(), item.endedAt());
        blocks.add(new Paragraph(item.putOff() == null ? when : when + ". " + words.of("putoff." + item.putOff())));
        if (item.prose() != null) {
            blocks.add(new Written(item.prose()));
        }
        item.ballots().forEach(this::ballot);
        item.decisions().forEach(this::decided);
        item.actions().forEach(this::agreed);
    }

    private void ballot(Ballot ballot) {
        String result = words.of("outcome." + ballot.outcome());
        String counts = ballot.votes() == null
                ? words.of("objections", ballot.objections())
                : words.of(
                        "votes",
                        ballot.votes().inFavour(),
                        ballot.votes().against(),
                        ballot.votes().abstained());
        blocks.add(new Marked(
                words.of("round", words.of("method." + ballot.method())),
                ballot.proposal() == null ? result : ballot.proposal(),
                ballot.proposal() == null ? counts : result + ". " + counts));
    }

    private void decided(Decided decision) {
        String votes = decision.votes() == null
                ? words.of("method", decision.method())
                : words.of("method", decision.method()) + ": "
                        + words.of(
                                "votes",
                                decision.votes().inFavour(),
                                decision.votes().against(),
                                decision.votes().abstained());
        blocks.add(new Marked(
                words.of("decision", decision.number()),
                decision.text(),
                votes + ". "
                        + words.of(
                                decision.secondConvocation() ? "quorum.second" : "quorum",
                                decision.seatsThere(),
                                decision.seatsFilled())
                        + " "
                        + words.of("force.from", words.dates().date(decision.inForceFrom()))));
    }

    private void agreed(Agreed action) {
        blocks.add(new Marked(
                words.of("action"),
                action.description(),
                words.of("action.who", action.owner(), words.dates().day(action.dueOn()))));
    }

    private void approved() {
        if (view.approval() == null) {
            return;
        }
        blocks.add(new Heading(2, words.of("approval")));
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.of("approval.by"), view.approval().meetingTitle()));
        if (view.approval().decisionNumber() != null) {
            facts.add(new Fact(words.of("approval.decision"), view.approval().decisionNumber()));
        }
        view.signatures()
                .forEach(s -> facts.add(new Fact(
                        words.of("signer", s.signer()),
                        words.of("signed", s.name(), s.seat(), words.dates().dateTime(s.signedAt())))));
        facts.add(new Fact("SHA-256", view.hash()));
        blocks.add(new Facts(facts));
        if (view.state() == MinutesState.APPROVED && view.signatures().isEmpty()) {
            blocks.add(new Paragraph(words.of("approval.unsigned")));
        }
    }
}
