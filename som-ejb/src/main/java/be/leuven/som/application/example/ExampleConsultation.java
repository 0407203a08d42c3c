package be.leuven.som.application.example;

import be.leuven.som.domain.charter.AmendmentRepository;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.CharterVersionRepository;
import be.leuven.som.domain.charter.Clause;
import be.leuven.som.domain.charter.Clause.Wording;
import be.leuven.som.domain.charter.ClauseRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** The renewal of the charter, in consultation now: amendments of every outcome, some still open, and comments. */
@Dependent
public class ExampleConsultation {
    private static final String LABEL = "3.0";
    private static final int OPENED_BEFORE = 28;
    private static final int CLOSES_IN = 18;

    private final CharterVersionRepository versions;
    private final ClauseRepository clauses;
    private final AmendmentRepository amendments;
    private final ExampleConsent consent;

    @Inject
    public ExampleConsultation(
            CharterVersionRepository versions,
            ClauseRepository clauses,
            AmendmentRepository amendments,
            ExampleConsent consent) {
        this.versions = versions;
        this.clauses = clauses;
        this.amendments = amendments;
        this.consent = consent;
    }

    void tell(ExampleCast cast) {
        ExampleDays days = cast.days();
        LocalDate opened = days.today().minusDays(OPENED_BEFORE);
        UUID editor = cast.people().called("coordinator").id();
        CharterVersion draft = draft();
        draft.openConsultation(opened, days.today().plusDays(CLOSES_IN));
        ExampleConsulting consulting = new ExampleConsulting(
                draft,
                clauses,
                amendments,
                new ExampleConsulting.Voices(cast.people(), cast.partners(), editor),
                opened);
        consulting.comment(ExampleAmendments.COMMENTED);
        consulting.propose(ExampleAmendments.PROPOSED);
        consulting.decide(
                new Wording("Onze missie", ExampleAmendments.MERGED_MISSION),
                "Beide gedachten staan nu in de missie.",
                consulting::next);
        consent.ask(draft, clause(draft, ExampleConsent.CLAUSE), cast);
    }

    private UUID clause(CharterVersion draft, String heading) {
        return clauses.ofVersion(draft.id()).stream()
                .filter(c -> c.wording().heading().equals(heading))
                .map(Clause::key)
                .findFirst()
                .orElseThrow();
    }

    private CharterVersion draft() {
        CharterVersion last = versions.all().stream()
                .filter(v -> v.state().everInForce())
                .reduce((earlier, later) -> later)
                .orElseThrow();
        CharterVersion draft = last.renew(LABEL);
        versions.add(draft);
        clauses.ofVersion(last.id()).forEach(c -> clauses.add(c.takenInto(draft)));
        return draft;
    }
}
