package be.leuven.som.domain.charter;

import static be.leuven.som.domain.Fixtures.brussels;
import static be.leuven.som.domain.Fixtures.day;
import static be.leuven.som.domain.Fixtures.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.domain.shared.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SigningTest {
    private static final LocalDate CEREMONY = day("2015-06-12");
    private static final Instant NOW = brussels("2015-06-12T16:00");
    private static final Signer CITY =
            new Signer(someone("stad"), someone("vertegenwoordiger"), "Diensthoofd", someone("vertegenwoordiging"));

    @Test
    void an_adopted_version_is_opened_for_a_day_and_a_place() {
        CharterVersion version = ACharter.withThree().adopted().version;

        SigningRound round = new SigningRound(version, CEREMONY, " Stadhuis ", NOW);

        assertThat(version.state()).isEqualTo(CharterState.SIGNING);
        assertThat(round.lines().text()).isEqualTo("version: " + version.id() + "\nday: 2015-06-12\nplace: Stadhuis\n");
    }

    @Test
    void a_round_needs_a_day_that_is_not_before_the_adoption() {
        CharterVersion version = ACharter.withThree().adopted().version;

        assertRefused(() -> new SigningRound(version, null, "Stadhuis", NOW), "signing.day-needed");
        assertRefused(() -> new SigningRound(version, day("2015-06-03"), "Stadhuis", NOW), "signing.before-adoption");
        assertThat(version.state()).isEqualTo(CharterState.ADOPTED);
    }

    @Test
    void what_was_not_adopted_is_not_opened() {
        CharterVersion draft = ACharter.withThree().version;

        assertRefused(() -> new SigningRound(draft, CEREMONY, "Stadhuis", NOW), "charter.wrong-state");
    }

    @Test
    void is_possible_from_the_opening_until_the_end_of_the_term() {
        CharterVersion version = ACharter.withThree().adopted().version;
        assertRefused(() -> signed(version, CEREMONY), "signing.not-open");

        new SigningRound(version, CEREMONY, "Stadhuis", NOW);
        assertThat(signed(version, CEREMONY)).isNotNull();

        CharterVersion inForce = ACharter.withThree().inForce().version;
        assertThat(signed(inForce, day("2021-09-29"))).isNotNull();
        assertRefused(() -> signed(inForce, day("2021-09-30")), "signing.not-open");
        inForce.supersede(day("2018-01-01"));
        assertRefused(() -> signed(inForce, day("2018-01-02")), "signing.not-open");
    }

    @Test
    void a_signature_says_all_that_matters_and_names_no_person() {
        CharterVersion version = ACharter.withThree().inForce().version;

        Signature signature = signed(version, CEREMONY).atTable(someone("coordinator"));

        assertThat(signature.facts().lines().text())
                .isEqualTo(
                        """
                        version: %s
                        text: hash
                        document: pdf
                        partner: %s
                        person: %s
                        function: Diensthoofd
                        mandate: %s
                        sentence: Ik onderteken.
                        authenticated: PASSWORD
                        place: TABLE
                        witness: %s
                        statement: Zalen\\nen tijd
                        signed: 2015-06-12T14:00:00Z
                        """
                                .formatted(
                                        version.id(),
                                        CITY.partnerId(),
                                        CITY.personId(),
                                        CITY.mandateId(),
                                        someone("coordinator")));
    }

    @Test
    void declining_takes_a_reason() {
        CharterVersion version = ACharter.withThree().inForce().version;

        assertRefused(() -> new Refusal(version, CITY, " ", CEREMONY, NOW), "text.required");
        assertThat(new Refusal(version, CITY, "Later", CEREMONY, NOW).lines().text())
                .endsWith("reason: Later\nrefused: 2015-06-12T14:00:00Z\n");
    }

    private static Signature signed(CharterVersion version, LocalDate today) {
        return Signature.of(version, "pdf", CITY, "Ik onderteken.", "Zalen\r\nen tijd", today, NOW);
    }

    private static void assertRefused(ThrowingCallable act, String key) {
        assertThatExceptionOfType(DomainException.class).isThrownBy(act).satisfies(refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}
