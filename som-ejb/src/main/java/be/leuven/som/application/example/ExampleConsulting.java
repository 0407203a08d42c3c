package be.leuven.som.application.example;

import be.leuven.som.application.example.ExampleTable.Entry;
import be.leuven.som.application.example.ExampleTable.Line;
import be.leuven.som.domain.charter.Amendment;
import be.leuven.som.domain.charter.AmendmentKind;
import be.leuven.som.domain.charter.AmendmentPolicy;
import be.leuven.som.domain.charter.AmendmentRepository;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.Clause;
import be.leuven.som.domain.charter.Clause.Wording;
import be.leuven.som.domain.charter.ClauseComment;
import be.leuven.som.domain.charter.ClauseRepository;
import be.leuven.som.domain.charter.Speaker;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What is said on one version of the charter while the partners are consulted, and what its editors make of that. */
final class ExampleConsulting {
    private final CharterVersion version;
    private final List<Clause> text;
    private final ClauseRepository clauses;
    private final AmendmentRepository amendments;
    private final Voices voices;
    private final Map<Entry, UUID> proposed = new LinkedHashMap<>();
    private LocalDate day;

    /** Who speaks: by the name of the person, which is that of the partner, perhaps with what marks a predecessor. */
    record Voices(ExamplePeople people, ExamplePartners partners, UUID editor) {
        Speaker speaker(String name) {
            return new Speaker(people.called(name).id(), partners.id(name.replace("oud.", "")));
        }
    }

    /** @param opened the day before the first of what is said */
    ExampleConsulting(
            CharterVersion version,
            ClauseRepository clauses,
            AmendmentRepository amendments,
            Voices voices,
            LocalDate opened) {
        this.version = version;
        this.text = new ArrayList<>(clauses.ofVersion(version.id()));
        this.clauses = clauses;
        this.amendments = amendments;
        this.voices = voices;
        this.day = opened;
    }

    /** One comment a day. */
    void comment(String table) {
        for (Entry entry : ExampleTable.read(table)) {
            Speaker speaker = voices.speaker(entry.at(1));
            amendments.add(new ClauseComment(version, clause(entry.at(0)).key(), speaker, entry.at(2), next(), day));
        }
    }

    /** One amendment a day, with who supports it. */
    void propose(String table) {
        for (Entry entry : ExampleTable.read(table)) {
            Amendment amendment = new Amendment(
                    version,
                    clause(entry.at(0)),
                    AmendmentKind.valueOf(entry.at(1)),
                    new Wording(entry.maybe(4).orElse(null), line(entry, "text")),
                    line(entry, "reason"),
                    voices.speaker(entry.at(2)),
                    next(),
                    day);
            for (Line support : entry.lines()) {
                if ("support".equals(support.at(0))) {
                    amendment.support(version, voices.speaker(support.at(1)), now(), day);
                }
            }
            amendments.add(amendment);
            proposed.put(entry, amendment.id());
        }
    }

    /**
     * Reads what was proposed, and decides on it as the table says.
     *
     * @param merged the words in which those that are merged come together
     * @param moments when each is decided
     */
    void decide(Wording merged, String how, Supplier<Instant> moments) {
        Map<UUID, Amendment> read = amendments.ofVersion(version.id()).stream()
                .collect(Collectors.toMap(Amendment::id, Function.identity()));
        List<Amendment> together = new ArrayList<>();
        proposed.forEach((entry, id) -> {
            Amendment amendment = read.get(id);
            switch (entry.maybe(3).orElse("")) {
                case "ACCEPTED" -> keep(policy(moments.get()).accept(amendment));
                case "REJECTED" -> amendment.reject(version, line(entry, "answer"), moments.get());
                case "WITHDRAWN" -> amendment.withdraw(version, voices.speaker(entry.at(2)), moments.get());
                case "MERGED" -> together.add(amendment);
                default -> {
                    // still open
                }
            }
        });
        long seen = clause(merged.heading()).version();
        policy(moments.get()).merge(together, seen, merged, how);
    }

    private AmendmentPolicy policy(Instant at) {
        return new AmendmentPolicy(version, text, voices.editor(), at);
    }

    private void keep(AmendmentPolicy.Outcome outcome) {
        if (outcome.added() != null) {
            clauses.add(outcome.added());
            text.add(outcome.added());
        }
        if (outcome.removed() != null) {
            clauses.remove(outcome.removed());
            text.remove(outcome.removed());
        }
    }

    /** The editors write a clause anew. */
    void write(Wording wording, Instant at) {
        Clause clause = clause(wording.heading());
        clause.write(version, clause.version(), wording, voices.editor(), at);
    }

    private Clause clause(String heading) {
        return text.stream()
                .filter(c -> c.wording().heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private static String line(Entry entry, String kind) {
        return entry.lines().stream()
                .filter(l -> kind.equals(l.at(0)))
                .map(l -> l.at(1))
                .findFirst()
                .orElse(null);
    }

    /** A day later, so that not everything happens at once. */
    Instant next() {
        day = day.plusDays(1);
        return now();
    }

    private Instant now() {
        return ExampleCharters.noon(day);
    }
}
