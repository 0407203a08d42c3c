package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.api.account.AccountAdministration;
import be.leuven.som.api.account.InviteAccount;
import be.leuven.som.api.account.SignIn;
import be.leuven.som.usecases.support.Address;
import be.leuven.som.usecases.support.As;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignInIT extends UseCaseTest {
    private static final String RIGHT = "samen onderwijs maken";
    private static final String WRONG = "alleen onderwijs maken";

    /** Tests do not share the count of an address. */
    private final String address = UUID.randomUUID().toString();

    @Inject
    private SignIn signIn;

    @Inject
    private AccountAdministration accounts;

    @Test
    void the_right_password_gives_the_groups() {
        assertThat(attempt("ouders@example.org", RIGHT))
                .hasValueSatisfying(who -> assertThat(who.groups()).containsExactly("member"));
        assertThat(attempt(" Beheer@Example.org ", RIGHT)).hasValueSatisfying(who -> assertThat(who.groups())
                .containsExactlyInAnyOrder("member", "administrator"));
    }

    @Test
    void wrong_passwords_slow_down_even_the_right_one_until_time_has_passed() {
        String name = "kuleuven.plaatsvervanger@example.org";
        for (int i = 0; i < 5; i++) {
            assertThat(attempt(name, WRONG)).isEmpty();
        }

        assertThat(visitor(() -> signIn.mustWait(name, address))).isTrue();
        assertThat(attempt(name, RIGHT)).isEmpty();

        MovableClock.turnOnBy(Duration.ofSeconds(30));
        assertThat(attempt(name, RIGHT)).isPresent();
        assertThat(visitor(() -> signIn.mustWait(name, address))).isFalse();
        assertThat(Rows.count(
                        "audit_entry e join account a on a.id = e.object_id"
                                + " where e.action = 'account.sign-in-failed' and a.sign_in_name = ?",
                        name))
                .isEqualTo(5);
    }

    @Test
    void an_unknown_name_gets_the_answers_of_a_known_one() {
        String name = Address.fresh();
        for (int i = 0; i < 5; i++) {
            assertThat(attempt(name, WRONG)).isEmpty();
        }

        assertThat(visitor(() -> signIn.mustWait(name, address))).isTrue();
    }

    @Test
    void what_is_no_address_is_answered_like_a_wrong_password() {
        assertThat(attempt("geen adres", WRONG)).isEmpty();
        assertThat(attempt("", "")).isEmpty();
        assertThat(attempt(null, null)).isEmpty();
        assertThat(attempt("x".repeat(5000), WRONG)).isEmpty();
    }

    @Test
    void who_has_no_password_yet_does_not_get_in() {
        String email = Address.fresh();
        as(ADMINISTRATOR, () -> accounts.invite(new InviteAccount(email, "Proefpersoon", false, "nl")));

        assertThat(attempt(email, "")).isEmpty();
    }

    @Test
    void failures_at_the_same_moment_are_all_counted() {
        String name = Address.fresh();

        List<As.Outcome<Optional<SignIn.Ticket>>> outcomes =
                As.together(List.of(CHAIR), Collections.nCopies(5, () -> signIn.signIn(name, WRONG, address)));

        assertThat(outcomes).extracting(As.Outcome::refusal).containsOnlyNulls();
        assertThat(visitor(() -> signIn.mustWait(name, address))).isTrue();
    }

    @Test
    void a_ticket_lets_somebody_in_once_and_not_for_long() {
        String once = ticket();
        assertThat(visitor(() -> signIn.enter(once, null)).groups()).contains("member");
        assertRejected(() -> visitor(() -> signIn.enter(once, null)), "ticket.not-usable");

        String late = ticket();
        MovableClock.turnOnBy(Duration.ofMinutes(11));
        assertRejected(() -> visitor(() -> signIn.enter(late, null)), "ticket.not-usable");
        assertRejected(() -> visitor(() -> signIn.enter("geraden", null)), "ticket.not-usable");
        assertRejected(() -> visitor(() -> signIn.enter(null, null)), "ticket.not-usable");
    }

    private String ticket() {
        return visitor(() -> signIn.signIn("ouders@example.org", RIGHT, address))
                .orElseThrow()
                .secret();
    }

    private Optional<SignIn.SignedIn> attempt(String name, String password) {
        Optional<SignIn.Ticket> ticket = visitor(() -> signIn.signIn(name, password, address));
        return ticket.map(t -> visitor(() -> signIn.enter(t.secret(), null)));
    }
}
