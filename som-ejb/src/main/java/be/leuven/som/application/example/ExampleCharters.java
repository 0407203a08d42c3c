package be.leuven.som.application.example;

import be.leuven.som.application.charter.CharterFreezing;
import be.leuven.som.application.charter.CharterTemplate;
import be.leuven.som.application.charter.CharterTerms;
import be.leuven.som.domain.charter.AmendmentRepository;
import be.leuven.som.domain.charter.CharterSection;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.CharterVersionRepository;
import be.leuven.som.domain.charter.Clause;
import be.leuven.som.domain.charter.Clause.Wording;
import be.leuven.som.domain.charter.ClausePlace;
import be.leuven.som.domain.charter.ClauseRepository;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.shared.Period;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The charter of 2015, from draft 0.8 through its amendments, and its renewal of 2021: adopted, signed and in force for as
 * long as they were. A renewal that is under way comes after this.
 */
@Dependent
public class ExampleCharters {
    private static final String DRAFT = "/be/leuven/som/application/example/charter-2015_nl.md";
    private static final LocalDate RELEASED = LocalDate.of(2015, 4, 23);
    private static final LocalDate FIRST_READING = LocalDate.of(2015, 5, 7);
    private static final LocalDate CLOSED = LocalDate.of(2015, 5, 15);
    private static final LocalDate DECIDED = LocalDate.of(2015, 5, 21);
    private static final LocalDate ADOPTED = LocalDate.of(2015, 6, 4);
    private static final LocalDate SIGNED = LocalDate.of(2015, 6, 12);
    private static final LocalDate RENEWED = LocalDate.of(2021, 9, 30);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 29);
    private static final LocalTime TO_SIGN = LocalTime.of(17, 10);
    private static final LocalTime OVER = LocalTime.of(18, 0);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final CharterVersionRepository versions;
    private final ClauseRepository clauses;
    private final AmendmentRepository amendments;
    private final CharterFreezing freezing;
    private final CharterTerms terms;
    private final ExampleSignatures signatures;

    @Inject
    public ExampleCharters(
            CharterVersionRepository versions,
            ClauseRepository clauses,
            AmendmentRepository amendments,
            CharterFreezing freezing,
            CharterTerms terms,
            ExampleSignatures signatures) {
        this.versions = versions;
        this.clauses = clauses;
        this.amendments = amendments;
        this.freezing = freezing;
        this.terms = terms;
        this.signatures = signatures;
    }

    /** @return the keys of the clauses on working together, in the order of the working agreements */
    List<UUID> tell(ExampleMeetings held, ExampleRecords records, ExampleCast cast) {
        CharterVersion first = ofTwoThousandFifteen(held, records.decision("charter"), cast);
        Instant opened = noon(ADOPTED.plusDays(1));
        signatures.sign(first, ceremony(SIGNED, "Feestzaal (fictief)", opened, ExampleSignatures.OF_2015), cast);
        first.comeIntoForce(Period.between(SIGNED, RENEWED.minusDays(1)));
        terms.recorded(first, Optional.empty(), at(SIGNED, OVER));
        renew(first, held, records.decision("hernieuwing"), cast);
        return first.places().stream()
                .filter(place -> place.section() == CharterSection.AGREEMENTS)
                .map(ClausePlace::key)
                .toList();
    }

    private static ExampleSignatures.Ceremony ceremony(LocalDate day, String place, Instant opened, String signers) {
        return new ExampleSignatures.Ceremony(day, place, opened, at(day, TO_SIGN), signers);
    }

    private CharterVersion ofTwoThousandFifteen(ExampleMeetings held, Decision adoption, ExampleCast cast) {
        UUID editor = cast.people().called("oud.coordinator").id();
        CharterVersion version = CharterVersion.begin("1.0");
        versions.add(version);
        write(version, editor);
        version.readFirstIn(held.on(cast.bodies().called("OR"), FIRST_READING).id());
        version.readFinallyIn(held.on(cast.bodies().called("OR"), ADOPTED).id());
        version.openConsultation(RELEASED.plusDays(1), CLOSED);
        ExampleConsulting consulting = new ExampleConsulting(
                version,
                clauses,
                amendments,
                new ExampleConsulting.Voices(cast.people(), cast.partners(), editor),
                RELEASED.plusDays(1));
        amend(consulting);
        version.beginFinalReading(0);
        consulting.write(new Wording("Herbekijken", ExampleAmendments2015.YEARLY), adoption.takenAt());
        freezing.freeze(version, adoption.id(), ADOPTED, adoption.takenAt());
        return version;
    }

    private void write(CharterVersion version, UUID writer) {
        for (CharterTemplate.Entry entry : CharterTemplate.in(DRAFT)) {
            Clause clause = Clause.begin(version, entry.wording(), writer, noon(RELEASED));
            version.add(clause, entry.section());
            clauses.add(clause);
        }
    }

    private static void amend(ExampleConsulting consulting) {
        consulting.comment(ExampleAmendments2015.COMMENTED);
        consulting.propose(ExampleAmendments2015.PROPOSED);
        consulting.decide(
                new Wording("Onze missie", ExampleAmendments2015.MERGED_MISSION),
                "Talent, vooruitkomen en uitproberen staan nu samen in de missie.",
                Stream.iterate(at(DECIDED, TO_SIGN), moment -> moment.plus(A_MINUTE))
                        .iterator()::next);
    }

    /** The same text, adopted and signed again on one evening. */
    private void renew(CharterVersion first, ExampleMeetings held, Decision adoption, ExampleCast cast) {
        CharterVersion second = first.renew("2.0");
        versions.add(second);
        clauses.ofVersion(first.id()).forEach(clause -> clauses.add(clause.takenInto(second)));
        second.readFinallyIn(held.on(cast.bodies().called("SR"), RENEWED).id());
        second.openConsultation(RENEWED.minusDays(120), RENEWED.minusDays(90));
        second.beginFinalReading(0);
        freezing.freeze(second, adoption.id(), RENEWED, adoption.takenAt());
        Instant opened = adoption.takenAt().plus(A_MINUTE);
        signatures.sign(second, ceremony(RENEWED, "Feestzaal (fictief)", opened, ExampleSignatures.OF_2021), cast);
        second.comeIntoForce(Period.between(RENEWED, LAST_DAY));
        first.supersede(RENEWED);
        terms.recorded(second, Optional.of(first), at(RENEWED, OVER));
    }

    static Instant noon(LocalDate day) {
        return at(day, LocalTime.NOON);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Zone.BRUSSELS).toInstant();
    }
}
