package be.leuven.som.application.example;

import be.leuven.som.application.agreement.Policies;
import be.leuven.som.application.example.ExampleTable.Entry;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.meeting.AskedText;
import be.leuven.som.domain.meeting.AskingPeriod;
import be.leuven.som.domain.meeting.Electorate;
import be.leuven.som.domain.meeting.Round;
import be.leuven.som.domain.meeting.RoundRepository;
import be.leuven.som.domain.meeting.Stance;
import be.leuven.som.domain.meeting.Voter;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Body;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** The council is asked for consent on a clause of the renewal now: some have answered, one objects. */
@Dependent
public class ExampleConsent {
    static final String CLAUSE = "Twee gezichten";
    private static final int OPENED_BEFORE = 5;
    private static final int CLOSES_IN = 9;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private static final String PROPOSAL =
            "Elke partner heeft twee vertegenwoordigers en één plaatsvervanger, zodat er altijd iemand bij kan zijn.";

    /** who | what | words | what would meet it. */
    private static final String ANSWERS =
            """
            raad | CONSENT
            kuleuven | CONSENT
            ucll | CONCERN | Twee mensen per partner maakt van de raad een grote tafel. Let op de duur van de zittingen.
            scholengroep11 | CONSENT
            school | OBJECTION | Wij zijn met elf. Twee mensen naar elke zitting sturen, kunnen we niet volhouden. \
            | Elke partner kiest zelf: één of twee vertegenwoordigers.
            ksgl.leraren | CONSENT
            """;

    private final RoundRepository rounds;

    @Inject
    public ExampleConsent(RoundRepository rounds) {
        this.rounds = rounds;
    }

    void ask(CharterVersion version, UUID clause, ExampleCast cast) {
        LocalDate today = cast.days().today();
        Body council = cast.bodies().called("SR");
        Instant opened = ExampleCharters.noon(today.minusDays(OPENED_BEFORE));
        Instant closes =
                today.plusDays(CLOSES_IN).atTime(EVENING).atZone(Zone.BRUSSELS).toInstant();
        Round round = Round.overAPeriod(
                new AskedText(version.id(), clause),
                new AskingPeriod(council.id(), closes, opened),
                1,
                PROPOSAL,
                opened);
        Electorate asked =
                Electorate.of(cast.seats().of(council), today, Policies.usual().quorum(council.id(), today));
        Instant at = opened;
        for (Entry entry : ExampleTable.read(ANSWERS)) {
            at = at.plusSeconds(7_500);
            UUID person = cast.people().called(entry.at(0)).id();
            Voter voter = asked.of(person).stream()
                    .map(place -> new Voter(place.seatId(), person))
                    .findFirst()
                    .orElseThrow();
            round.answer(
                    voter,
                    Stance.valueOf(entry.at(1)),
                    entry.maybe(2).orElse(null),
                    entry.maybe(3).orElse(null),
                    at);
        }
        rounds.add(round);
    }
}
