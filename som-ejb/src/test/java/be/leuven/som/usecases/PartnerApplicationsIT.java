package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static be.leuven.som.usecases.support.As.visitor;
import static be.leuven.som.usecases.support.Partners.decisionOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.network.ApplicationHandling;
import be.leuven.som.api.network.ApplyAsPartner;
import be.leuven.som.api.network.PartnerApplying;
import be.leuven.som.api.network.PartnerDirectory;
import be.leuven.som.api.network.WaitingApplication;
import be.leuven.som.domain.network.Likeness;
import be.leuven.som.domain.network.PartnerState;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.usecases.support.Address;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.Partners;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Asking to take part through the public form, until a decision. */
class PartnerApplicationsIT extends UseCaseTest {
    private static final Pattern LINK = Pattern.compile("/confirm-application/([\\w-]+)");

    @Inject
    private PartnerApplying applying;

    @Inject
    private ApplicationHandling handling;

    @Inject
    private PartnerDirectory directory;

    @AfterEach
    void leaveTheExampleAsItWas() throws SQLException {
        Partners.remove();
    }

    private static ApplyAsPartner application(String name, String email, String from) {
        return new ApplyAsPartner(
                name, Partners.school(), "We willen meedoen.", "Directeur", email, "Directeur", "nl", from);
    }

    private void apply(ApplyAsPartner application) {
        visitor(() -> {
            applying.apply(application);
            return "asked";
        });
    }

    private void confirm(String secret) {
        visitor(() -> {
            applying.confirm(secret);
            return "confirmed";
        });
    }

    private static String secret(String email) {
        Matcher link = LINK.matcher((String)
                Rows.first("select text from outgoing_message where recipient = ? order by written_at desc", email)
                        .get(0));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private WaitingApplication waiting(String name) {
        return as(COORDINATOR, handling::waiting).stream()
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String confirmed() {
        String name = title();
        String email = Address.fresh();
        apply(application(name, email, "192.0.2.1"));
        confirm(secret(email));
        return name;
    }

    @Test
    void nobody_sees_it_before_it_is_confirmed_by_the_link_in_the_mail() {
        String name = title();
        String email = Address.fresh();
        apply(application(name, email, "192.0.2.1"));
        Callable<List<String>> names =
                () -> handling.waiting().stream().map(WaitingApplication::name).toList();
        assertThat(as(COORDINATOR, names)).doesNotContain(name);
        assertThat(Rows.count("partner where current_name = ?", name)).isZero();

        String secret = secret(email);
        assertThat(visitor(() -> applying.toConfirm(secret))).contains(name);
        confirm(secret);

        assertThat(as(COORDINATOR, names)).contains(name);
        assertThat(as(CITY, names)).isEmpty();
        assertThat(as(ADMINISTRATOR, names)).isEmpty();
        assertThat(visitor(() -> applying.toConfirm(secret))).isEmpty();
        assertRejected(() -> confirm(secret), "application.link-not-usable");
        assertRejected(() -> confirm("geraden"), "application.link-not-usable");
    }

    @Test
    void becomes_a_partner_by_a_decision_and_is_told_so() {
        String name = confirmed();
        WaitingApplication waiting = waiting(name);
        assertRejected(
                () -> as(COORDINATOR, () -> handling.admit(waiting.id(), waiting.version(), null)),
                "decisionId: partner.decision-needed");
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> as(CHAIR, () -> handling.admit(waiting.id(), waiting.version(), decisionOf("OR"))));

        UUID partner = as(COORDINATOR, () -> handling.admit(waiting.id(), waiting.version(), decisionOf("OR")));

        assertThat(visitor(() -> directory.partner(partner).orElseThrow()).state())
                .isEqualTo(PartnerState.ACTIVE);
        assertThat(Rows.count("outgoing_message where recipient = ?", waiting.applicantEmail()))
                .isEqualTo(3);
        assertThat(as(COORDINATOR, handling::waiting)).noneMatch(a -> a.name().equals(name));
    }

    @Test
    void is_declined_with_a_reason_that_is_mailed() {
        WaitingApplication waiting = waiting(confirmed());
        doAs(COORDINATOR, () -> handling.decline(waiting.id(), waiting.version(), "Niet in 'Leuven' {0}"));

        assertThat(Rows.first(
                                "select text from outgoing_message where recipient = ? order by written_at desc",
                                waiting.applicantEmail())
                        .get(0)
                        .toString())
                .contains("Niet in 'Leuven' {0}");
    }

    @Test
    void tells_the_coordinator_which_partner_it_is_like_and_is_not_admitted_twice() {
        String name = title();
        for (String email : List.of(Address.fresh(), Address.fresh())) {
            apply(application(name, email, "192.0.2.1"));
            confirm(secret(email));
        }
        List<WaitingApplication> both = as(COORDINATOR, handling::waiting).stream()
                .filter(a -> a.name().equals(name))
                .toList();
        as(COORDINATOR, () -> handling.admit(both.get(0).id(), both.get(0).version(), decisionOf("OR")));

        assertThat(waiting(name).like())
                .singleElement()
                .returns(Likeness.NAME, WaitingApplication.Like::by)
                .returns(name, WaitingApplication.Like::name);
        assertRejected(
                () -> as(
                        COORDINATOR,
                        () -> handling.admit(both.get(1).id(), both.get(1).version(), decisionOf("OR"))),
                "name: partner.name-known");
    }

    @Test
    void who_asks_too_often_waits() {
        for (int i = 0; i < 5; i++) {
            apply(application(title(), Address.fresh(), "192.0.2.7"));
        }
        assertRejected(() -> apply(application(title(), Address.fresh(), "192.0.2.7")), "application.wait");
        apply(application(title(), Address.fresh(), "192.0.2.8"));
    }

    @Test
    void no_mailbox_is_filled_by_others() {
        String email = Address.fresh();
        for (int i = 0; i < 3; i++) {
            apply(application(title(), email, "192.0.2." + i));
        }
        assertRejected(
                () -> apply(application(title(), email, "192.0.2.9")), "applicantEmail: application.already-asked");
        assertThat(Rows.count("outgoing_message where recipient = ?", email)).isEqualTo(3);
    }

    @Test
    void hostile_input_is_refused_beside_each_field_or_kept_as_text() {
        ApplyAsPartner bad = new ApplyAsPartner(
                "Proef\u0000",
                Partners.with("niets", null),
                "x".repeat(2001),
                "",
                "a@example.org\r\nBcc: b@example.org",
                null,
                "xx",
                "192.0.2.1");
        assertRejected(
                () -> apply(bad),
                "name: text.control-characters",
                "enterpriseNumber: enterprise-number.malformed",
                "motive: text.too-long",
                "applicantName: text.required",
                "applicantEmail: email.malformed");

        String name = title() + " <script>alert(1)</script> {0} '";
        String email = Address.fresh();
        apply(application(name, email, "192.0.2.1"));
        confirm(secret(email));
        assertThat(waiting(name).name()).isEqualTo(name);
        assertThat(Rows.all("select html from outgoing_message where recipient = ?", email))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(0).toString()).doesNotContain("<script>"));
    }

    @Test
    void is_forgotten_when_nobody_confirms_it_in_time() {
        String name = title();
        String email = Address.fresh();
        apply(application(name, email, "192.0.2.1"));
        MovableClock.turnTo(LocalDate.now(Zone.BRUSSELS)
                .plusDays(8)
                .atTime(9, 0)
                .atZone(Zone.BRUSSELS)
                .toInstant());

        assertRejected(() -> confirm(secret(email)), "application.link-not-usable");
        apply(application(title(), Address.fresh(), "192.0.2.1"));
        assertThat(Rows.count("partner_application where organisation_name = ?", name))
                .isZero();
    }
}
