package be.leuven.som.application.example;

import be.leuven.som.application.charter.CharterTemplate;
import be.leuven.som.application.example.ExampleTable.Entry;
import be.leuven.som.application.example.ExampleTable.Line;
import be.leuven.som.domain.charter.Amendment;
import be.leuven.som.domain.charter.AmendmentKind;
import be.leuven.som.domain.charter.AmendmentPolicy;
import be.leuven.som.domain.charter.AmendmentRepository;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.CharterVersionRepository;
import be.leuven.som.domain.charter.Clause;
import be.leuven.som.domain.charter.Clause.Wording;
import be.leuven.som.domain.charter.ClauseComment;
import be.leuven.som.domain.charter.ClauseRepository;
import be.leuven.som.domain.charter.Speaker;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The renewal of the charter, in consultation now: amendments of every outcome, some still open, and comments. */
@Dependent
public class ExampleConsultation {
    private static final String TEXT = "/be/leuven/som/application/example/charter-2015_nl.md";
    private static final String LABEL = "3.0";
    private static final int OPENED_BEFORE = 28;
    private static final int CLOSES_IN = 18;

    private final CharterVersionRepository versions;
    private final ClauseRepository clauses;
    private final AmendmentRepository amendments;

    private ExamplePartners partners;
    private ExamplePeople people;
    private LocalDate day;

    @Inject
    public ExampleConsultation(
            CharterVersionRepository versions, ClauseRepository clauses, AmendmentRepository amendments) {
        this.versions = versions;
        this.clauses = clauses;
        this.amendments = amendments;
    }

    void tell(ExamplePartners joined, ExamplePeople known, ExampleDays days) {
        partners = joined;
        people = known;
        day = days.today().minusDays(OPENED_BEFORE);
        CharterVersion draft = draft();
        draft.openConsultation(day, days.today().plusDays(CLOSES_IN));
        Map<String, Clause> byHeading = new HashMap<>();
        clauses.ofVersion(draft.id()).forEach(c -> byHeading.put(c.wording().heading(), c));
        comment(draft, byHeading);
        decide(draft, byHeading, propose(draft, byHeading));
    }

    /** Of the version that was in force last; when there is none, of the text of 2015. */
    private CharterVersion draft() {
        Optional<CharterVersion> last =
                versions.all().stream().filter(v -> v.state().everInForce()).reduce((earlier, later) -> later);
        CharterVersion draft = last.map(v -> v.renew(LABEL)).orElseGet(() -> CharterVersion.begin(LABEL));
        versions.add(draft);
        last.ifPresent(v -> clauses.ofVersion(v.id()).forEach(c -> clauses.add(c.takenInto(draft))));
        if (last.isEmpty()) {
            for (CharterTemplate.Entry entry : CharterTemplate.in(TEXT)) {
                Clause clause = Clause.begin(
                        draft, entry.wording(), people.called("coordinator").id(), now());
                draft.add(clause, entry.section());
                clauses.add(clause);
            }
        }
        return draft;
    }

    private void comment(CharterVersion draft, Map<String, Clause> byHeading) {
        for (Entry entry : ExampleTable.read(ExampleAmendments.COMMENTED)) {
            amendments.add(new ClauseComment(
                    draft, byHeading.get(entry.at(0)).key(), speaker(entry.at(1)), entry.at(2), next(), day));
        }
    }

    private Map<Entry, Amendment> propose(CharterVersion draft, Map<String, Clause> byHeading) {
        Map<Entry, Amendment> proposed = new LinkedHashMap<>();
        for (Entry entry : ExampleTable.read(ExampleAmendments.PROPOSED)) {
            Wording wording = new Wording(entry.maybe(4).orElse(null), line(entry, "text"));
            Amendment amendment = new Amendment(
                    draft,
                    byHeading.get(entry.at(0)),
                    AmendmentKind.valueOf(entry.at(1)),
                    wording,
                    line(entry, "reason"),
                    speaker(entry.at(2)),
                    next(),
                    day);
            for (Line support : entry.lines()) {
                if ("support".equals(support.at(0))) {
                    amendment.support(draft, speaker(support.at(1)), now(), day);
                }
            }
            amendments.add(amendment);
            proposed.put(entry, amendment);
        }
        return proposed;
    }

    private void decide(CharterVersion draft, Map<String, Clause> byHeading, Map<Entry, Amendment> proposed) {
        List<Amendment> merged = new ArrayList<>();
        proposed.forEach((entry, amendment) -> {
            switch (entry.maybe(3).orElse("")) {
                case "ACCEPTED" -> keep(policy(draft).accept(amendment));
                case "REJECTED" -> amendment.reject(draft, line(entry, "answer"), next());
                case "WITHDRAWN" -> amendment.withdraw(draft, speaker(entry.at(2)), next());
                case "MERGED" -> merged.add(amendment);
                default -> {
                    // still open
                }
            }
        });
        Clause mission = byHeading.get("Onze missie");
        policy(draft)
                .merge(
                        merged,
                        mission.version(),
                        new Wording("Onze missie", ExampleAmendments.MERGED_MISSION),
                        "Beide gedachten staan nu in de missie.");
    }

    private AmendmentPolicy policy(CharterVersion draft) {
        return new AmendmentPolicy(
                draft,
                clauses.ofVersion(draft.id()),
                people.called("coordinator").id(),
                next());
    }

    private void keep(AmendmentPolicy.Outcome outcome) {
        if (outcome.added() != null) {
            clauses.add(outcome.added());
        }
        if (outcome.removed() != null) {
            clauses.remove(outcome.removed());
        }
    }

    private static String line(Entry entry, String kind) {
        return entry.lines().stream()
                .filter(l -> kind.equals(l.at(0)))
                .map(l -> l.at(1))
                .findFirst()
                .orElse(null);
    }

    private Speaker speaker(String name) {
        return new Speaker(people.called(name).id(), partners.id(name));
    }

    /** A day later, so that not everything happens at once. */
    private Instant next() {
        day = day.plusDays(1);
        return now();
    }

    private Instant now() {
        return day.atTime(LocalTime.NOON).atZone(Zone.BRUSSELS).toInstant();
    }
}
