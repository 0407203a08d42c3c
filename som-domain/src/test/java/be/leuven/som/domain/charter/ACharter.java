package be.leuven.som.domain.charter;

import static be.leuven.som.domain.Fixtures.COORDINATOR;
import static be.leuven.som.domain.Fixtures.brussels;
import static be.leuven.som.domain.Fixtures.day;
import static be.leuven.som.domain.Fixtures.someone;

import be.leuven.som.domain.charter.Clause.Wording;
import be.leuven.som.domain.shared.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A version of the charter with its clauses, as far as a test needs it. */
final class ACharter {
    static final Instant NOW = brussels("2015-03-05T16:00");

    final CharterVersion version;
    final List<Clause> clauses = new ArrayList<>();

    private ACharter(CharterVersion version) {
        this.version = version;
    }

    static ACharter draft() {
        return new ACharter(CharterVersion.begin("1.0"));
    }

    /** Two clauses in the mission and one in the goals. */
    static ACharter withThree() {
        ACharter charter = draft();
        charter.add(CharterSection.MISSION, "Samen onderwijs maken");
        charter.add(CharterSection.MISSION, "Voor elk kind");
        charter.add(CharterSection.GOALS, "Iedereen aan boord");
        return charter;
    }

    Clause add(CharterSection section, String heading) {
        return add(section, heading, "De tekst van " + heading + ".");
    }

    Clause add(CharterSection section, String heading, String text) {
        Clause clause = Clause.begin(version, new Wording(heading, text), COORDINATOR, NOW);
        version.add(clause, section);
        clauses.add(clause);
        return clause;
    }

    ACharter adopted() {
        version.openConsultation(day("2015-03-26"), day("2015-05-21"));
        version.beginFinalReading(0);
        version.adopt(someone("besluit"), day("2015-06-04"), "{}", "hash");
        return this;
    }

    ACharter inForce() {
        adopted();
        version.openSigning();
        version.comeIntoForce(Period.between(day("2015-06-12"), day("2021-09-29")));
        return this;
    }

    String numberOf(Clause clause) {
        return version.numbers().get(clause.key());
    }
}
