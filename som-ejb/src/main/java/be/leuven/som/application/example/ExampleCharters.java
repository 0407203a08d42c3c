package be.leuven.som.application.example;

import be.leuven.som.application.charter.CharterFreezing;
import be.leuven.som.application.charter.CharterTemplate;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.CharterVersionRepository;
import be.leuven.som.domain.charter.Clause;
import be.leuven.som.domain.charter.ClauseRepository;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.DecisionRepository;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.shared.Period;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * The charter of 2015 and its renewal of 2021: adopted, signed and in force for as long as they were. A renewal that is
 * under way comes after this.
 */
@Dependent
public class ExampleCharters {
    private static final String FILE = "/be/leuven/som/application/example/charter-2015_nl.md";
    static final LocalDate ADOPTED = LocalDate.of(2015, 6, 4);
    private static final LocalDate SIGNED = LocalDate.of(2015, 6, 12);
    private static final LocalDate RENEWAL_ADOPTED = LocalDate.of(2021, 9, 16);
    private static final LocalDate RENEWED = LocalDate.of(2021, 9, 30);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 29);

    private final CharterVersionRepository versions;
    private final ClauseRepository clauses;
    private final DecisionRepository decisions;
    private final CharterFreezing freezing;
    private final ExampleSignatures signatures;

    @Inject
    public ExampleCharters(
            CharterVersionRepository versions,
            ClauseRepository clauses,
            DecisionRepository decisions,
            CharterFreezing freezing,
            ExampleSignatures signatures) {
        this.versions = versions;
        this.clauses = clauses;
        this.decisions = decisions;
        this.freezing = freezing;
        this.signatures = signatures;
    }

    /** @param adoption the meeting of the council that adopted the first version */
    void tell(Meeting adoption, ExamplePartners partners, ExamplePeople people) {
        CharterVersion first = CharterVersion.begin("1.0");
        versions.add(first);
        write(first, people.called("oud.coordinator").id());
        adopt(first, decisionOf(adoption), ADOPTED);
        signatures.sign(first, SIGNED, "Stadhuis, Leuven", ExampleSignatures.OF_2015, partners, people);
        signatures.comeIntoForce(first, Period.between(SIGNED, RENEWED.minusDays(1)), noon(SIGNED));
        CharterVersion second = first.renew("2.0");
        versions.add(second);
        clauses.ofVersion(first.id()).forEach(clause -> clauses.add(clause.takenInto(second)));
        adopt(second, null, RENEWAL_ADOPTED);
        signatures.sign(second, RENEWED, "Museum M, Leuven", ExampleSignatures.OF_2021, partners, people);
        first.supersede(RENEWED);
        signatures.comeIntoForce(second, Period.between(RENEWED, LAST_DAY), noon(RENEWED));
    }

    private UUID decisionOf(Meeting adoption) {
        return decisions.ofMeeting(adoption.id()).stream()
                .filter(d -> d.text().contains("versie 1.0"))
                .map(Decision::id)
                .findFirst()
                .orElseThrow();
    }

    private void write(CharterVersion version, UUID writer) {
        List<CharterTemplate.Entry> entries = CharterTemplate.in(FILE);
        for (CharterTemplate.Entry entry : entries) {
            Clause clause = Clause.begin(version, entry.wording(), writer, noon(ADOPTED.minusDays(14)));
            version.add(clause, entry.section());
            clauses.add(clause);
        }
    }

    private void adopt(CharterVersion version, UUID decision, LocalDate day) {
        version.openConsultation(day.minusDays(42), day.minusDays(14));
        version.beginFinalReading(0);
        freezing.freeze(version, decision, day, noon(day));
    }

    static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Zone.BRUSSELS).toInstant();
    }
}
