package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static be.leuven.som.usecases.support.As.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leuven.som.api.account.AccountAdministration;
import be.leuven.som.api.account.ChangePassword;
import be.leuven.som.api.account.InviteAccount;
import be.leuven.som.api.account.OwnPassword;
import be.leuven.som.api.account.PersonalLinks;
import be.leuven.som.api.account.SessionCheck;
import be.leuven.som.api.account.SignIn;
import be.leuven.som.usecases.support.Address;
import be.leuven.som.usecases.support.As;
import be.leuven.som.usecases.support.Links;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwnPasswordIT extends UseCaseTest {
    private static final String BEFORE = "de zin van vroeger";
    private static final String AFTER = "de zin van vandaag";

    /** Tests do not share the count of an address. */
    private final String address = UUID.randomUUID().toString();

    @Inject
    private OwnPassword ownPassword;

    @Inject
    private SignIn signIn;

    @Inject
    private SessionCheck sessions;

    @Inject
    private AccountAdministration accounts;

    @Inject
    private PersonalLinks links;

    @Test
    void the_new_password_takes_the_place_of_the_old_one() {
        String email = account();

        change(email, BEFORE, AFTER);

        assertThat(visitor(() -> signIn.signIn(email, AFTER, address))).isPresent();
        assertThat(visitor(() -> signIn.signIn(email, BEFORE, address))).isEmpty();
        assertThat(Rows.count(
                        "audit_entry e join account a on a.id = e.object_id"
                                + " where e.action = 'account.password-changed' and a.sign_in_name = ? and e.actor = a.id",
                        email))
                .isEqualTo(1);
    }

    @Test
    void other_sessions_end_and_the_one_that_changed_it_goes_on() {
        String email = account();
        UUID one = session(email, BEFORE);
        UUID other = session(email, BEFORE);
        assertThat(visitor(() -> sessions.goesOn(other))).isPresent();
        MovableClock.turnOnBy(Duration.ofMinutes(1));

        doAs(email, () -> ownPassword.change(new ChangePassword(BEFORE, AFTER, address, one)));

        assertThat(visitor(() -> sessions.goesOn(other))).isEmpty();
        assertThat(visitor(() -> sessions.goesOn(one))).isPresent();
    }

    @Test
    void the_session_of_somebody_else_is_not_the_one_that_goes_on() {
        String email = account();
        UUID theirs = session(account(), BEFORE);

        doAs(email, () -> ownPassword.change(new ChangePassword(BEFORE, AFTER, address, theirs)));

        assertThat(visitor(() -> sessions.goesOn(theirs)).orElseThrow().accountId())
                .isNotEqualTo(visitor(() -> sessions.goesOn(session(email, AFTER)))
                        .orElseThrow()
                        .accountId());
    }

    private UUID session(String email, String password) {
        String ticket = visitor(() -> signIn.signIn(email, password, address))
                .orElseThrow()
                .secret();
        return visitor(() -> signIn.enter(ticket, null)).session();
    }

    @Test
    void a_link_that_was_asked_for_before_is_of_no_use_any_more() {
        String email = account();
        As.visitor(() -> {
            links.forgotPassword(email, "nl");
            return null;
        });
        String secret = Links.newest(email);

        change(email, BEFORE, AFTER);

        assertThat(visitor(() -> links.owner(secret))).isEmpty();
    }

    @Test
    void a_weak_password_is_not_taken_and_counts_as_no_wrong_one() {
        String email = account();

        for (int i = 0; i < 6; i++) {
            assertRejected(() -> change(email, BEFORE, "kort"), "password: password.too-short");
        }

        assertThat(visitor(() -> signIn.signIn(email, BEFORE, address))).isPresent();
    }

    @Test
    void wrong_passwords_slow_down_even_the_right_one_as_at_sign_in() {
        String email = account();
        for (int i = 0; i < 5; i++) {
            assertRejected(() -> change(email, "niet mijn wachtwoord", AFTER), "current: password.wrong");
        }

        assertRejected(() -> change(email, BEFORE, AFTER), "current: password.wait");
        assertThat(visitor(() -> signIn.mustWait(email, address))).isTrue();

        MovableClock.turnOnBy(Duration.ofSeconds(30));
        change(email, BEFORE, AFTER);
        assertThat(visitor(() -> signIn.signIn(email, AFTER, address))).isPresent();
    }

    @Test
    void nothing_typed_is_not_the_current_password() {
        assertRejected(() -> change(account(), null, AFTER), "current: password.wrong");
    }

    @Test
    void a_visitor_changes_nothing() {
        ChangePassword command = new ChangePassword(BEFORE, AFTER, address, UUID.randomUUID());

        assertThatThrownBy(() -> visitor(() -> {
                    ownPassword.change(command);
                    return null;
                }))
                .isInstanceOf(EJBAccessException.class);
    }

    private void change(String email, String current, String chosen) {
        doAs(email, () -> ownPassword.change(new ChangePassword(current, chosen, address, UUID.randomUUID())));
    }

    /** Of somebody who chose the first password. */
    private String account() {
        String email = Address.fresh();
        as(ADMINISTRATOR, () -> accounts.invite(new InviteAccount(email, "Proefpersoon", false, "nl")));
        String secret = Links.newest(email);
        visitor(() -> {
            links.setPassword(secret, BEFORE);
            return null;
        });
        return email;
    }
}
