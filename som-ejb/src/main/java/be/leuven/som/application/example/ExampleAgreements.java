package be.leuven.som.application.example;

import be.leuven.som.application.agreement.Policies;
import be.leuven.som.application.example.ExampleTable.Entry;
import be.leuven.som.domain.agreement.Measure;
import be.leuven.som.domain.agreement.Rules;
import be.leuven.som.domain.agreement.WorkingAgreement;
import be.leuven.som.domain.agreement.WorkingAgreementRepository;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.DecisionMethod;
import be.leuven.som.domain.shared.WorkingYear;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The ten working agreements of the charter of 2015. One was revised when the charter was renewed, one is under review now,
 * one is to be reviewed soon, and the steering group proposes one of its own.
 */
@Dependent
public class ExampleAgreements {
    /** title | by what one sees it | who looks after it | the principle that it serves | the rule in it. Below it its text. */
    private static final String OF_THE_CHARTER =
            """
            Uitnodiging en documenten acht dagen vooraf | INVITATIONS | verslag | We bereiden ons goed voor | notice
              Wie een vergadering bijeenroept, stuurt de uitnodiging en de documenten minstens acht dagen vooraf.
            Verslag binnen tien werkdagen | MINUTES | verslag | We zijn helder over wat we afspreken | minutes
              De verslaggever stuurt het verslag rond binnen tien werkdagen na de vergadering.
            Beslissen met consent | DECISIONS | voorzitter | Elke stem telt | method
              We beslissen met consent: een voorstel is aanvaard als niemand een overwegend bezwaar heeft.
            Een bezwaar brengt een voorstel mee | OBJECTIONS | voorzitter | Elke stem telt
              Wie een bezwaar heeft, zegt waarom en doet een voorstel dat eraan tegemoetkomt.
            Eén vertegenwoordiger en één plaatsvervanger | REPRESENTATIVES | coordinator | We zijn gelijkwaardig | people
              Elke partner duidt één vertegenwoordiger en één plaatsvervanger aan.
            Wie niet kan komen, verontschuldigt zich | EXCUSES | verslag | We kunnen op elkaar rekenen
              Wie niet kan komen, verontschuldigt zich vooraf.
            Elke actie heeft één eigenaar en een datum | ACTIONS | coordinator | We kunnen op elkaar rekenen
              Van elke actie spreken we af wie ze doet en tegen wanneer.
            Elke partner zegt jaarlijks wat hij bijdraagt | NONE | coordinator | We vertrekken van wat we zelf kunnen
              Elk jaar in september zegt elke partner wat hij dat werkjaar zelf bijdraagt.
            Wat persoonlijk is, blijft binnen | NONE | coordinator | We vertrouwen elkaar
              Wat iemand over zichzelf of over anderen vertelt, blijft binnen het netwerk.
            Het charter jaarlijks bekijken en om de vijf jaar herzien | NONE | coordinator | We leren samen
              Elk jaar kijken we of het charter nog klopt. Om de vijf jaar herzien we het.
            """;

    private static final String PRESENT =
            "Wie niet kan komen, verontschuldigt zich vooraf en verwittigt zelf de" + " plaatsvervanger.";

    private final WorkingAgreementRepository agreements;

    @Inject
    public ExampleAgreements(WorkingAgreementRepository agreements) {
        this.agreements = agreements;
    }

    /** What the meetings of the example go by: all through the years it is what is usual. */
    static Policies asTold() {
        return Policies.usual();
    }

    /** @param clauses of the charter that say the same, in the order of the agreements */
    void tell(ExampleRecords records, List<UUID> clauses, ExampleCast cast) {
        ExamplePeople people = cast.people();
        ExampleDays days = cast.days();
        Decision charter = records.decision("charter");
        for (Entry entry : ExampleTable.read(OF_THE_CHARTER)) {
            WorkingAgreement agreement = propose(entry, clauses, people);
            agreement.agree(charter, null, LocalDate.parse("2020-06-30"));
            agreements.add(agreement);
            sinceThen(agreement, records.decision("afspraken"), people, days);
        }
        agreements.add(ownOfTheSteeringGroup(cast.bodies(), people, days));
    }

    private WorkingAgreement propose(Entry entry, List<UUID> clauses, ExamplePeople people) {
        int number = agreements.nextNumber();
        return new WorkingAgreement(
                number,
                null,
                people.called(entry.at(2)).id(),
                new WorkingAgreement.Draft(
                        entry.at(0),
                        entry.lines().get(0).at(0),
                        null,
                        entry.at(3),
                        clauses.get(number - 1),
                        Measure.valueOf(entry.at(1)),
                        entry.maybe(4).map(ExampleAgreements::rules).orElse(Rules.NONE)),
                ExampleDays.officeMorning(LocalDate.parse("2015-03-05")));
    }

    private static Rules rules(String which) {
        return switch (which) {
            case "notice" -> new Rules(8, null, null, null, null);
            case "minutes" -> new Rules(null, null, null, 10, null);
            case "method" -> new Rules(null, null, DecisionMethod.CONSENT, null, null);
            default -> new Rules(null, null, null, null, 1);
        };
    }

    private static void sinceThen(
            WorkingAgreement agreement, Decision renewal, ExamplePeople people, ExampleDays days) {
        LocalDate review = WorkingYear.of(days.today().plusDays(60)).lastDay();
        switch (agreement.number()) {
            case 1 -> agreement.reviewAgainOn(days.today().plusDays(20), days.today());
            case 2 -> takenUp(agreement, people, days);
            case 6 -> {
                revised(agreement, renewal, people);
                agreement.reviewAgainOn(review, days.today());
            }
            default -> agreement.reviewAgainOn(review, days.today());
        }
    }

    private static void takenUp(WorkingAgreement agreement, ExamplePeople people, ExampleDays days) {
        Instant at = days.lately().minus(Duration.ofDays(12));
        UUID writer = people.called("verslag").id();
        agreement.review(writer, "Een verslag van een broeinest vraagt meer tijd dan dat van een vergadering.", at);
        agreement.word(
                new WorkingAgreement.Draft(
                        "Verslag binnen vijftien werkdagen",
                        "De verslaggever stuurt het verslag rond binnen vijftien werkdagen na de vergadering.",
                        "Een verslag van een broeinest vraagt meer tijd dan dat van een vergadering.",
                        agreement.principle().orElse(null),
                        agreement.clauseKey().orElse(null),
                        agreement.measure(),
                        new Rules(null, null, null, 15, null)),
                writer,
                at);
        agreement.comment(
                people.called("stad").id(),
                "Vijftien dagen is lang. Wie er niet bij was, weet dan drie weken niet wat er beslist is.",
                at.plus(Duration.ofDays(1)));
        agreement.comment(
                people.called("coordinator").id(),
                "Kunnen we tien dagen houden voor een vergadering en vijftien voor een broeinest?",
                at.plus(Duration.ofDays(3)));
    }

    private static void revised(WorkingAgreement agreement, Decision renewal, ExamplePeople people) {
        Instant at = ExampleDays.officeMorning(Zone.dayOf(renewal.takenAt()).minusDays(100));
        UUID writer = people.called("oud.coordinator").id();
        String because = "Te vaak bleef een zetel leeg omdat de plaatsvervanger van niets wist.";
        agreement.review(writer, because, at);
        agreement.word(
                new WorkingAgreement.Draft(
                        "Wie niet kan komen, verwittigt ook de plaatsvervanger",
                        PRESENT,
                        because,
                        agreement.principle().orElse(null),
                        agreement.clauseKey().orElse(null),
                        agreement.measure(),
                        Rules.NONE),
                writer,
                at);
        agreement.agree(renewal, LocalDate.parse("2021-10-01"), LocalDate.parse("2026-06-30"));
    }

    private WorkingAgreement ownOfTheSteeringGroup(ExampleBodies bodies, ExamplePeople people, ExampleDays days) {
        return new WorkingAgreement(
                agreements.nextNumber(),
                bodies.called("RG").id(),
                people.called("voorzitter").id(),
                new WorkingAgreement.Draft(
                        "De regiegroep nodigt vijf dagen vooraf uit",
                        "Voor de regiegroep volstaat een uitnodiging vijf dagen vooraf.",
                        "De regiegroep is klein en komt vaak samen.",
                        "We bereiden ons goed voor",
                        null,
                        Measure.INVITATIONS,
                        new Rules(5, null, null, null, null)),
                days.lately());
    }
}
