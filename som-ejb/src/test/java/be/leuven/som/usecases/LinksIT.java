package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.api.account.AccountAdministration;
import be.leuven.som.api.account.InviteAccount;
import be.leuven.som.api.account.PersonalLinks;
import be.leuven.som.application.account.LinkMaking;
import be.leuven.som.usecases.support.Address;
import be.leuven.som.usecases.support.As;
import be.leuven.som.usecases.support.Links;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class LinksIT extends UseCaseTest {
    private static final String PASSWORD = "een lange wandeling";

    @Inject
    private AccountAdministration accounts;

    @Inject
    private PersonalLinks links;

    @Inject
    private LinkMaking making;

    @Inject
    private UserTransaction transaction;

    @Test
    void a_link_works_once() {
        String secret = Links.newest(invited());

        set(secret, PASSWORD);

        assertThat(visitor(() -> links.owner(secret))).isEmpty();
        assertRejected(() -> set(secret, "een andere wandeling"), "token.not-usable");
    }

    @Test
    void two_who_use_one_link_at_the_same_moment_do_not_both_set_a_password() {
        String secret = Links.newest(invited());
        Callable<Void> use = () -> {
            links.setPassword(secret, PASSWORD);
            return null;
        };

        List<As.Outcome<Void>> outcomes = As.together(List.of(CHAIR), Collections.nCopies(2, use));

        assertThat(outcomes).filteredOn(As.Outcome::succeeded).hasSize(1);
    }

    @Test
    void a_weak_password_leaves_the_link_usable() {
        String secret = Links.newest(invited());

        assertRejected(() -> set(secret, "kort"), "password: password.too-short");

        set(secret, PASSWORD);
        assertThat(visitor(() -> links.owner(secret))).isEmpty();
    }

    @Test
    void an_invitation_holds_for_a_week() {
        String secret = Links.newest(invited());

        MovableClock.turnOnBy(Duration.ofDays(7).minusMinutes(5));
        assertThat(visitor(() -> links.owner(secret))).isPresent();

        MovableClock.turnOnBy(Duration.ofMinutes(10));
        assertThat(visitor(() -> links.owner(secret))).isEmpty();
        assertRejected(() -> set(secret, PASSWORD), "token.not-usable");
    }

    @Test
    void a_new_link_withdraws_the_old_one() {
        String email = invited();
        String old = Links.newest(email);

        MovableClock.turnOnBy(Duration.ofMinutes(1));
        forget(email);

        assertThat(visitor(() -> links.owner(old))).isEmpty();
        assertThat(visitor(() -> links.owner(Links.newest(email)))).isPresent();
    }

    @Test
    void who_forgot_the_password_of_an_unknown_address_gets_no_mail_but_is_noted() {
        String email = Address.fresh();
        long before = Rows.count("audit_entry where action = 'account.reset-asked' and object_id is null");

        forget(email);

        assertThat(Rows.count("outgoing_message where recipient = ?", email)).isZero();
        assertThat(Rows.count("audit_entry where action = 'account.reset-asked' and object_id is null"))
                .isEqualTo(before + 1);
    }

    @Test
    void the_first_administrator_is_made_once_and_hears_all_that_is_wrong() throws Exception {
        transaction.begin();
        String link = making.firstAdministrator();
        transaction.commit();
        String secret = link.substring(link.lastIndexOf('/') + 1);
        assertThat(visitor(() -> links.owner(secret)))
                .hasValueSatisfying(
                        owner -> assertThat(owner.firstAdministrator()).isTrue());

        assertRejected(
                () -> first(secret, " ", "geen adres", "kort"),
                "name: text.required",
                "email: email.malformed",
                "password: password.too-short");
        String email = Address.fresh();
        first(secret, "Eerste", email, PASSWORD);

        assertThat(Rows.count("account where sign_in_name = ? and state = 'ACTIVE'", email))
                .isOne();
        assertRejected(() -> first(secret, "Tweede", Address.fresh(), PASSWORD), "token.not-usable");
        Rows.change("update account set administrator = ? where sign_in_name = ?", false, email);
    }

    @Test
    void a_link_for_a_password_makes_no_administrator() {
        String secret = Links.newest(invited());

        assertRejected(() -> first(secret, "Sluw", Address.fresh(), PASSWORD), "token.not-usable");
    }

    @Test
    void the_database_holds_no_secret() {
        String secret = Links.newest(invited());

        assertThat(Rows.all("select secret_hash from access_token")).doesNotContain(Arrays.asList((Object) secret));
    }

    private String invited() {
        String email = Address.fresh();
        as(ADMINISTRATOR, () -> accounts.invite(new InviteAccount(email, "Proefpersoon", false, "nl")));
        return email;
    }

    private void set(String secret, String password) {
        visitor(() -> {
            links.setPassword(secret, password);
            return null;
        });
    }

    private void forget(String email) {
        visitor(() -> {
            links.forgotPassword(email, "nl");
            return null;
        });
    }

    private void first(String secret, String name, String email, String password) {
        visitor(() -> {
            links.createFirstAdministrator(secret, name, email, password);
            return null;
        });
    }
}
