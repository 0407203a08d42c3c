package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static be.leuven.som.usecases.support.As.together;
import static be.leuven.som.usecases.support.As.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import be.leuven.som.api.charter.Certificates;
import be.leuven.som.api.charter.CharterAdoption;
import be.leuven.som.api.charter.Signing;
import be.leuven.som.api.charter.Signing.Pledge;
import be.leuven.som.api.charter.SigningPicture;
import be.leuven.som.api.charter.SigningPicture.Line;
import be.leuven.som.api.charter.SigningPicture.Stage;
import be.leuven.som.api.charter.SigningRounds;
import be.leuven.som.api.charter.SigningView;
import be.leuven.som.api.evidence.Proof;
import be.leuven.som.api.evidence.Verification;
import be.leuven.som.domain.charter.CharterState;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.usecases.support.As;
import be.leuven.som.usecases.support.As.Outcome;
import be.leuven.som.usecases.support.Charters;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SigningIT extends UseCaseTest {
    private static final Signing.Proof PASSWORD = new Signing.Proof("samen onderwijs maken", "signing");
    private static final String KULEUVEN = "kuleuven";
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Inject
    private Charters charters;

    @Inject
    private CharterAdoption adoption;

    @Inject
    private SigningRounds rounds;

    @Inject
    private Signing signing;

    @Inject
    private SigningView view;

    @Inject
    private Certificates certificates;

    @Inject
    private Verification verification;

    private UUID city;
    private UUID parents;

    @BeforeEach
    void know() {
        city = Charters.partner("Stad Leuven");
        parents = Charters.partner("Ouderkoepel Samenspraak (fictief)");
        List.of(KULEUVEN, "stad.plaatsvervanger", "clb.plaatsvervanger", "school")
                .forEach(Charters::letIn);
    }

    @Test
    void a_partner_signs_with_its_commitment_and_the_chain_knows_it() {
        UUID charter = charters.open();

        sign(CITY, charter, city, "Wij stellen zalen ter beschikking.");

        Line line = line(charter, city);
        assertThat(line.stage()).isEqualTo(Stage.SIGNED);
        assertThat(line.statement()).isEqualTo("Wij stellen zalen ter beschikking.");
        assertThat(line.person()).isEqualTo("Vertegenwoordiger Stad Leuven");
        assertThat(visitor(() -> view.of(charter).orElseThrow()).partners())
                .filteredOn(p -> p.partnerId().equals(city))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.person()).isNull();
                    assertThat(p.function()).isEqualTo("Diensthoofd onderwijs");
                });
        assertWhole();
    }

    @Test
    void nobody_signs_without_the_own_password_or_for_a_partner_of_others() {
        UUID charter = charters.open();
        Signing.Proof wrong = new Signing.Proof("geraden", "signing");

        assertRejected(
                () -> doAs(CITY, () -> signing.sign(new Pledge(charter, city, null), wrong)),
                "password: password.not-yours");
        assertRejected(() -> sign(PARENTS, charter, city, null), "signing.no-mandate");
        assertRejected(() -> sign(COORDINATOR, charter, city, null), "signing.no-mandate");
        assertThat(line(charter, city).stage()).isEqualTo(Stage.WAITING);
    }

    @Test
    void whose_mandate_ended_yesterday_signs_no_more() throws SQLException {
        UUID charter = charters.open();
        UUID clb = Charters.partner("CLB De Kompasroos (fictief)");
        LocalDate today = LocalDate.now(Zone.BRUSSELS);
        String name = "verlopen" + UUID.randomUUID();
        UUID mandate = Charters.speaksUntil(name, clb, today.minusDays(1));
        assertRejected(() -> sign(name, charter, clb, null), "signing.no-mandate");

        Rows.change(
                "update representation set valid_until = ? where id = ?", java.sql.Date.valueOf(today), "" + mandate);
        sign(name, charter, clb, null);

        assertThat(line(charter, clb).stage()).isEqualTo(Stage.SIGNED);
    }

    @Test
    void of_two_who_sign_for_one_partner_at_the_same_moment_one_is_told_that_it_was_done() {
        UUID charter = charters.open();
        Callable<Boolean> act = () -> {
            signing.sign(new Pledge(charter, city, null), PASSWORD);
            return true;
        };

        List<Outcome<Boolean>> outcomes = together(List.of(CITY, "stad.plaatsvervanger"), List.of(act, act));

        assertThat(outcomes).filteredOn(Outcome::succeeded).hasSize(1);
        assertThat(outcomes).filteredOn(o -> !o.succeeded()).singleElement().satisfies(o -> assertThat(
                        ((Rejected) o.refusal()).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.key()).isEqualTo("signing.signed-already")));
        assertThat(Rows.count("charter_signature where charter_version_id = ?", "" + charter))
                .isEqualTo(1);
        assertWhole();
    }

    @Test
    void at_the_table_one_signs_under_the_eye_of_the_coordinator_with_the_own_name_and_password() {
        UUID charter = charters.open();
        Pledge pledge = new Pledge(charter, city, null);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(PARENTS, () -> signing.signAtTable(pledge, "stad@example.org", PASSWORD)));
        assertRejected(
                () -> doAs(COORDINATOR, () -> signing.signAtTable(pledge, "ouders@example.org", PASSWORD)),
                "signing.no-mandate");
        assertRejected(
                () -> doAs(
                        COORDINATOR,
                        () -> signing.signAtTable(pledge, "stad@example.org", new Signing.Proof("mis", "signing"))),
                "password: password.not-yours");

        doAs(COORDINATOR, () -> signing.signAtTable(pledge, " Stad@example.org", PASSWORD));

        List<Object> row = Rows.first(
                "select s.signed_where, p.email from charter_signature s join person p on p.id = s.witness_id"
                        + " where s.charter_version_id = ?",
                "" + charter);
        assertThat(row).containsExactly("TABLE", "coordinator@example.org");
        assertWhole();
    }

    @Test
    void a_partner_that_declined_may_sign_later() {
        UUID charter = charters.open();

        doAs(PARENTS, () -> signing.decline(charter, parents, "Onze leden beslissen in januari.", PASSWORD));
        assertThat(line(charter, parents).stage()).isEqualTo(Stage.DECLINED);
        assertThat(line(charter, parents).reason()).isEqualTo("Onze leden beslissen in januari.");
        assertThat(visitor(() -> view.of(charter).orElseThrow()).partners()).noneMatch(p -> p.reason() != null);
        assertRejected(
                () -> doAs(PARENTS, () -> signing.decline(charter, parents, "Nog eens.", PASSWORD)),
                "signing.declined-already");

        sign(PARENTS, charter, parents, null);
        assertThat(line(charter, parents).stage()).isEqualTo(Stage.SIGNED);
        assertRejected(
                () -> doAs(PARENTS, () -> signing.decline(charter, parents, "Toch niet.", PASSWORD)),
                "signing.signed-already");
        assertWhole();
    }

    @Test
    void a_partner_that_leaves_between_adoption_and_signing_neither_signs_nor_is_waited_for() throws SQLException {
        UUID charter = charters.open();
        UUID school = Charters.partner("Basisschool De Papieren Boot (fictief)");
        long expected = picture(charter).expected();
        LocalDate adoptedOn = picture(charter).adoptedOn();
        Rows.change(
                "update charter_version set adopted_on = ? where id = ?",
                java.sql.Date.valueOf("2016-01-01"),
                "" + charter);
        Rows.change(
                "update partner set state = 'ENDED', ended_on = ?, end_reason = 'Gesloten' where id = ?",
                java.sql.Date.valueOf(LocalDate.now(Zone.BRUSSELS)),
                "" + school);
        try {
            assertRejected(() -> sign("school", charter, school, null), "signing.no-mandate");
            assertThat(line(charter, school).stage()).isEqualTo(Stage.LEFT);
            assertThat(picture(charter).expected()).isEqualTo(expected - 1);
        } finally {
            Rows.change(
                    "update partner set state = 'ACTIVE', ended_on = null, end_reason = null where id = ?",
                    "" + school);
            Rows.change(
                    "update charter_version set adopted_on = ? where id = ?",
                    java.sql.Date.valueOf(adoptedOn),
                    "" + charter);
        }
        assertWhole();
    }

    @Test
    void signed_once_it_comes_into_force_and_a_new_member_signs_it_then() {
        UUID charter = charters.open();
        // in a week, so that the present charter stays the one of the example
        LocalDate from = LocalDate.now(Zone.BRUSSELS).plusWeeks(1);
        As.Act comesIntoForce = () -> rounds.comeIntoForce(charter, Charters.version(charter), from, from.plusYears(5));
        assertRejected(() -> doAs(COORDINATOR, comesIntoForce), "signing.none-yet");
        sign(CITY, charter, city, null);
        doAs(COORDINATOR, comesIntoForce);

        sign(PARENTS, charter, parents, "Wij geven onze stem.");

        assertThat(picture(charter).state()).isEqualTo(CharterState.IN_FORCE);
        assertThat(line(charter, parents).stage()).isEqualTo(Stage.SIGNED);
        assertWhole();
    }

    @Test
    void what_is_not_open_for_signature_is_not_signed() {
        UUID charter = charters.adopted();

        assertRejected(() -> sign(CITY, charter, city, null), "signing.not-open");
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> doAs(
                        PARENTS,
                        () -> rounds.open(
                                charter, Charters.version(charter), LocalDate.now(Zone.BRUSSELS), "Stadhuis")));
    }

    @Test
    void only_a_decision_of_a_council_adopts() {
        UUID decision = UUID.fromString(
                (String) Rows.first("select d.id from decision d join body b on b.id = d.body_id where b.code = 'RG'")
                        .get(0));
        UUID charter = charters.adopted();

        assertRejected(
                () -> doAs(COORDINATOR, () -> adoption.adopt(charter, Charters.version(charter), decision)),
                "decision: charter.adopted-by-council");
        assertRejected(
                () -> doAs(COORDINATOR, () -> adoption.adopt(charter, Charters.version(charter), Charters.decision())),
                "charter.wrong-state");
    }

    @Test
    void anybody_checks_a_certificate_by_its_address_its_number_or_the_file_itself() throws SQLException {
        UUID charter = charters.open();
        sign(CITY, charter, city, "Zalen");
        UUID signature = line(charter, city).signatureId();

        byte[] pdf = as(KULEUVEN, () -> certificates.ofSignature(signature, DUTCH))
                .orElseThrow()
                .bytes();
        assertThat(as(CITY, () -> certificates.ofSignature(signature, DUTCH))
                        .orElseThrow()
                        .bytes())
                .isEqualTo(pdf);
        byte[] english = as(KULEUVEN, () -> certificates.ofSignature(signature, Locale.ENGLISH))
                .orElseThrow()
                .bytes();
        assertThat(english).isNotEqualTo(pdf);
        assertThat(as(CITY, () -> certificates.ofSignature(signature, Locale.UK))
                        .orElseThrow())
                .satisfies(again -> assertThat(again.bytes()).isEqualTo(english))
                .satisfies(again -> assertThat(again.name()).isEqualTo("certificate.pdf"));
        byte[] all =
                as(CITY, () -> certificates.ofAll(charter, DUTCH)).orElseThrow().bytes();

        Proof proof = visitor(() -> verification.proof(signature)).orElseThrow();
        assertThat(proof.whole()).isTrue();
        assertThat(proof.signature().partner()).isEqualTo("Stad Leuven");
        assertThat(visitor(() -> verification.proof(proof.number()))).contains(proof);
        assertThat(visitor(() -> verification.proof(pdf))).contains(proof);
        assertThat(visitor(() -> verification.proof(english))).contains(proof);
        assertThat(as(CITY, () -> certificates.ofAll(charter, Locale.ENGLISH))
                        .orElseThrow()
                        .bytes())
                .isNotEqualTo(all);
        assertThat(Rows.all("select language from charter_document where charter_version_id = ?", "" + charter))
                .extracting(row -> row.get(0))
                .containsExactlyInAnyOrder("nl", "nl", "nl", "en", "en");
        assertThat(visitor(() -> verification.proof(all)))
                .hasValueSatisfying(p -> assertThat(p.signature()).isNull());
        assertThat(visitor(() -> verification.proof(
                        certificates.text(charter).orElseThrow().bytes())))
                .hasValueSatisfying(p -> assertThat(p.whole()).isTrue());
        assertThat(visitor(() -> verification.proof(new byte[] {1, 2, 3}))).isEmpty();
        assertThat(visitor(() -> verification.proof(UUID.randomUUID()))).isEmpty();
        assertWhole();
    }

    private void assertWhole() {
        assertThat(visitor(() -> verification.check()).findings()).isEmpty();
    }

    private void sign(String account, UUID charter, UUID partner, String statement) {
        doAs(account, () -> signing.sign(new Pledge(charter, partner, statement), PASSWORD));
    }

    private SigningPicture picture(UUID charter) {
        return as(CITY, () -> view.of(charter)).orElseThrow();
    }

    private Line line(UUID charter, UUID partner) {
        return picture(charter).partners().stream()
                .filter(p -> p.partnerId().equals(partner))
                .findFirst()
                .orElseThrow();
    }
}
