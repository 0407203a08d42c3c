package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static be.leuven.som.usecases.support.As.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leuven.som.api.account.ChangePassword;
import be.leuven.som.api.account.OwnPassword;
import be.leuven.som.api.account.OwnSecondStep;
import be.leuven.som.api.account.OwnSecondStep.Confirmation;
import be.leuven.som.api.account.SecondStepAtSignIn;
import be.leuven.som.api.account.SecondStepAtSignIn.TurnedOn;
import be.leuven.som.api.account.SecondStepOffer;
import be.leuven.som.api.account.SignIn;
import be.leuven.som.api.account.SignIn.NextStep;
import be.leuven.som.api.account.SignIn.Ticket;
import be.leuven.som.domain.account.SharedSecret;
import be.leuven.som.domain.account.TimeCode;
import be.leuven.som.usecases.support.Accounts;
import be.leuven.som.usecases.support.Address;
import be.leuven.som.usecases.support.As;
import be.leuven.som.usecases.support.DemandingSettings;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SecondStepIT extends UseCaseTest {
    /** Tests do not share the count of an address. */
    private final String address = UUID.randomUUID().toString();

    @Inject
    private Accounts accounts;

    @Inject
    private SignIn signIn;

    @Inject
    private SecondStepAtSignIn second;

    @Inject
    private OwnSecondStep own;

    @Inject
    private OwnPassword ownPassword;

    private String email = "";
    private SharedSecret secret;
    private List<String> recovery;

    @AfterEach
    void ask_no_more_than_usual() throws SQLException {
        DemandingSettings.demand(false);
        Rows.change("update account set administrator = ? where sign_in_name = ?", false, email);
    }

    @Test
    void a_password_alone_gives_no_ticket_to_enter_with() {
        turnedOn();

        Ticket owed = password();

        assertThat(owed.next()).isEqualTo(NextStep.CODE);
        assertRejected(() -> visitor(() -> signIn.enter(owed.secret(), null)), "ticket.not-usable");
        Ticket entry = visitor(() -> second.code(owed.secret(), code(), address));
        assertThat(visitor(() -> signIn.enter(entry.secret(), null)).groups()).containsExactly("member");
    }

    @Test
    void a_code_counts_once_even_for_two_who_give_it_at_the_same_moment() {
        turnedOn();
        Ticket one = password();
        Ticket other = password();
        String code = code();

        List<As.Outcome<Ticket>> outcomes = As.together(
                List.of(CHAIR),
                List.of(
                        () -> second.code(one.secret(), code, address),
                        () -> second.code(other.secret(), code, address)));

        assertThat(outcomes).filteredOn(As.Outcome::succeeded).hasSize(1);
        assertThat(outcomes)
                .filteredOn(o -> !o.succeeded())
                .extracting(o -> o.refusal().getMessage())
                .allSatisfy(said -> assertThat(said).contains("code.wrong"));
    }

    @Test
    void wrong_codes_slow_down_even_the_right_one_and_a_right_password_does_not_help() {
        turnedOn();
        for (int i = 0; i < 5; i++) {
            Ticket owed = password();
            assertRejected(() -> visitor(() -> second.code(owed.secret(), "000000", address)), "code: code.wrong");
        }

        Ticket owed = password();
        assertRejected(() -> visitor(() -> second.code(owed.secret(), code(), address)), "code: code.wait");
        MovableClock.turnOnBy(Duration.ofMinutes(1));
        assertThat(visitor(() -> second.code(owed.secret(), code(), address)).next())
                .isEqualTo(NextStep.ENTER);
    }

    @Test
    void codes_guessed_at_the_same_moment_are_all_counted() {
        turnedOn();
        Ticket owed = password();

        As.together(List.of(CHAIR), Collections.nCopies(5, () -> second.code(owed.secret(), "000000", address)));

        assertRejected(() -> visitor(() -> second.code(owed.secret(), code(), address)), "code: code.wait");
    }

    @Test
    void a_recovery_code_lets_somebody_in_once() {
        turnedOn();
        Ticket first = password();
        assertThat(visitor(() -> second.code(first.secret(), recovery.get(0), address)))
                .isNotNull();

        Ticket again = password();
        assertRejected(() -> visitor(() -> second.code(again.secret(), recovery.get(0), address)), "code: code.wrong");
        assertThat(as(email, own::state).recoveryCodesLeft()).isEqualTo(9);
    }

    @Test
    void a_recovery_code_works_when_the_secret_cannot_be_opened_any_more() throws SQLException {
        turnedOn();
        Rows.change(
                "update second_step set sealed_secret = 'of another key' where account_id = ?",
                Rows.first("select id from account where sign_in_name = ?", email)
                        .get(0));
        Ticket ticket = password();

        assertThat(visitor(() -> second.code(ticket.secret(), recovery.get(0), address)))
                .isNotNull();
    }

    @Test
    void a_ticket_from_before_the_password_was_changed_is_of_no_use() {
        turnedOn();
        Ticket owed = password();
        doAs(
                email,
                () -> ownPassword.change(new ChangePassword(
                        Accounts.PASSWORD, "een nog langere wandeling", address, UUID.randomUUID())));

        assertRejected(() -> visitor(() -> second.code(owed.secret(), code(), address)), "ticket.not-usable");
    }

    @Test
    void who_has_only_the_password_puts_no_second_step_of_the_own_in_the_place() {
        turnedOn();
        Ticket owed = password();
        SecondStepOffer offer = visitor(() -> second.offer(owed.secret()));
        SharedSecret theirs = SharedSecret.ofKey(offer.key());

        assertRejected(
                () -> visitor(() -> second.turnOn(owed.secret(), offer.key(), code(theirs))), "second-step.on-already");
    }

    @Test
    void neither_secret_nor_recovery_codes_can_be_read_in_the_database() {
        turnedOn();

        assertThat(Rows.first(
                                "select s.sealed_secret, s.recovery_hashes from second_step s"
                                        + " join account a on a.id = s.account_id where a.sign_in_name = ?",
                                email)
                        .toString())
                .doesNotContain(secret.key())
                .doesNotContain(recovery.get(0))
                .doesNotContain(recovery.get(0).replace("-", ""));
    }

    @Test
    void turning_it_on_asks_password_and_app_and_tells_its_owner() {
        email = accounts.active();
        SecondStepOffer offer = as(email, own::offer);
        secret = SharedSecret.ofKey(offer.key());

        assertThat(offer.picture()).startsWith("data:image/png;base64,");
        assertRejected(() -> turnOn(offer, "geraden", code()), "password: password.not-yours");
        assertRejected(() -> turnOn(offer, Accounts.PASSWORD, "123"), "code: code.not-of-app");
        assertThat(as(email, own::state).since()).isNull();

        assertThat(turnOn(offer, Accounts.PASSWORD, code())).hasSize(10);
        assertThat(as(email, own::state).since()).isNotNull();
        assertThat(mailed("Tweestapsverificatie staat aan")).contains(email.replace("@example.org", ""));
    }

    @Test
    void turning_it_off_asks_password_and_code() {
        turnedOn();

        assertRejected(() -> doAs(email, () -> own.turnOff(given("geraden", code()))), "password: password.not-yours");
        assertRejected(() -> doAs(email, () -> own.turnOff(given(Accounts.PASSWORD, "1"))), "code: code.wrong");
        doAs(email, () -> own.turnOff(given(Accounts.PASSWORD, code())));

        assertThat(as(email, own::state).since()).isNull();
        assertThat(password().next()).isEqualTo(NextStep.ENTER);
        assertThat(mailed("Tweestapsverificatie staat uit")).contains(email.replace("@example.org", ""));
    }

    @Test
    void other_recovery_codes_take_the_place_of_those_before() {
        turnedOn();

        List<String> others = as(email, () -> own.renewRecoveryCodes(given(Accounts.PASSWORD, recovery.get(1))));

        Ticket owed = password();
        assertRejected(() -> visitor(() -> second.code(owed.secret(), recovery.get(2), address)), "code: code.wrong");
        assertThat(visitor(() -> second.code(owed.secret(), others.get(0), address)))
                .isNotNull();
    }

    @Test
    void who_runs_things_turns_it_on_before_anything_else_where_the_network_asks_it() {
        DemandingSettings.demand(true);
        email = accounts.active(Address.fresh(), true);
        Ticket owed = password();
        assertThat(owed.next()).isEqualTo(NextStep.TURN_ON);
        assertRejected(() -> visitor(() -> signIn.enter(owed.secret(), null)), "ticket.not-usable");
        assertRejected(() -> visitor(() -> second.code(owed.secret(), "123456", address)), "code: code.wrong");

        SecondStepOffer offer = visitor(() -> second.offer(owed.secret()));
        secret = SharedSecret.ofKey(offer.key());
        TurnedOn on = visitor(() -> second.turnOn(owed.secret(), offer.key(), code()));

        assertThat(on.recoveryCodes()).hasSize(10);
        assertThat(visitor(() -> signIn.enter(on.ticket().secret(), null)).groups())
                .contains("administrator");
        MovableClock.turnOnBy(Duration.ofMinutes(1));
        assertRejected(() -> doAs(email, () -> own.turnOff(given(Accounts.PASSWORD, code()))), "second-step.required");
    }

    @Test
    void it_is_asked_of_coordinators_and_of_nobody_else() {
        DemandingSettings.demand(true);

        assertThat(as(COORDINATOR, own::state).required()).isTrue();
        assertThat(as(ADMINISTRATOR, own::state).required()).isTrue();
        assertThat(as(CHAIR, own::state).required()).isFalse();
    }

    @Test
    void a_visitor_has_none() {
        assertThatThrownBy(() -> visitor(own::state)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> visitor(own::offer)).isInstanceOf(EJBAccessException.class);
    }

    private void turnedOn() {
        email = accounts.active();
        SecondStepOffer offer = as(email, own::offer);
        secret = SharedSecret.ofKey(offer.key());
        recovery = turnOn(offer, Accounts.PASSWORD, code());
        MovableClock.turnOnBy(Duration.ofMinutes(1)); // the code that turned it on is used
    }

    private List<String> turnOn(SecondStepOffer offer, String password, String code) {
        return as(email, () -> own.turnOn(offer.key(), given(password, code)));
    }

    private Confirmation given(String password, String code) {
        return new Confirmation(password, code, address);
    }

    private Ticket password() {
        return visitor(() -> signIn.signIn(email, Accounts.PASSWORD, address)).orElseThrow();
    }

    private String code() {
        return code(secret);
    }

    private static String code(SharedSecret secret) {
        return TimeCode.at(secret, TimeCode.stepAt(MovableClock.now()));
    }
}
