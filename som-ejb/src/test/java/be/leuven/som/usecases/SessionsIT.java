package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static be.leuven.som.usecases.support.As.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.StatementCounter;
import be.leuven.som.api.account.AccountAdministration;
import be.leuven.som.api.account.AccountKeeping;
import be.leuven.som.api.account.AccountSummary;
import be.leuven.som.api.account.OwnSessions;
import be.leuven.som.api.account.PersonalLinks;
import be.leuven.som.api.account.SessionCheck;
import be.leuven.som.api.account.SessionSummary;
import be.leuven.som.api.account.SignIn;
import be.leuven.som.domain.account.AccountState;
import be.leuven.som.usecases.support.Accounts;
import be.leuven.som.usecases.support.Address;
import be.leuven.som.usecases.support.As;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionsIT extends UseCaseTest {
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    @Inject
    private Accounts accounts;

    @Inject
    private SessionCheck check;

    @Inject
    private OwnSessions own;

    @Inject
    private AccountKeeping keeping;

    @Inject
    private AccountAdministration administration;

    @Inject
    private PersonalLinks links;

    @Inject
    private SignIn signIn;

    @Inject
    private StatementCounter statements;

    @Test
    void the_own_ones_are_listed_and_no_others() {
        String email = accounts.active();
        UUID here = accounts.in(email, FIREFOX);
        UUID there = accounts.in(email);
        accounts.in(accounts.active());

        List<SessionSummary> listed = as(email, () -> own.list(here));

        assertThat(listed).extracting(SessionSummary::id).containsExactlyInAnyOrder(here, there);
        assertThat(listed).filteredOn(SessionSummary::current).singleElement().satisfies(current -> {
            assertThat(current.id()).isEqualTo(here);
            assertThat(current.browser() + " " + current.system()).isEqualTo("Firefox Linux");
        });
    }

    @Test
    void one_that_its_owner_ends_goes_no_further() {
        String email = accounts.active();
        UUID here = accounts.in(email);
        UUID there = accounts.in(email);

        doAs(email, () -> own.end(there));
        doAs(email, () -> own.end(there));

        assertThat(goesOn(there)).isFalse();
        assertThat(goesOn(here)).isTrue();
    }

    @Test
    void all_others_end_at_once() {
        String email = accounts.active();
        UUID here = accounts.in(email);
        UUID there = accounts.in(email);
        UUID theirs = accounts.in(accounts.active());

        doAs(email, () -> own.endOthers(here));

        assertThat(goesOn(there)).isFalse();
        assertThat(goesOn(here)).isTrue();
        assertThat(goesOn(theirs)).isTrue();
    }

    @Test
    void nobody_ends_that_of_somebody_else_not_even_an_administrator() {
        UUID theirs = accounts.in(accounts.active());

        for (String other : List.of(accounts.active(), ADMINISTRATOR)) {
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> doAs(other, () -> own.end(theirs)));
        }
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> visitor(() -> own.list(theirs)));
        assertThat(goesOn(theirs)).isTrue();
    }

    @Test
    void who_signs_out_leaves_nothing_behind() {
        UUID session = accounts.in(accounts.active());

        visitor(() -> {
            check.signOut(session);
            return null;
        });

        assertThat(goesOn(session)).isFalse();
        assertThat(goesOn(UUID.randomUUID())).isFalse();
    }

    @Test
    void a_request_takes_one_statement_and_writes_only_once_in_a_while() {
        UUID session = accounts.in(accounts.active());

        assertThat(statementsOf(session)).isEqualTo(1);
        MovableClock.turnOnBy(Duration.ofMinutes(6));
        assertThat(statementsOf(session)).isEqualTo(2);
        assertThat(statementsOf(session)).isEqualTo(1);
    }

    private int statementsOf(UUID session) {
        return visitor(() -> {
            statements.begin();
            check.goesOn(session);
            return statements.end();
        });
    }

    @Test
    void a_locked_account_is_out_at_once_and_comes_back_with_its_password() {
        String email = accounts.active();
        UUID session = accounts.in(email);

        doAs(ADMINISTRATOR, () -> keeping.lock(of(email).id(), of(email).version()));

        assertThat(of(email).state()).isEqualTo(AccountState.LOCKED);
        assertThat(goesOn(session)).isFalse();
        assertThat(visitor(() -> signIn.signIn(email, Accounts.PASSWORD, email)))
                .isEmpty();
        doAs(ADMINISTRATOR, () -> keeping.unlock(of(email).id(), of(email).version()));
        assertThat(goesOn(session)).isFalse();
        assertThat(goesOn(accounts.in(email))).isTrue();
    }

    @Test
    void nobody_unlocks_an_account_by_a_forgotten_password() {
        String email = accounts.active();
        doAs(ADMINISTRATOR, () -> keeping.lock(of(email).id(), of(email).version()));
        long mails = Rows.count("outgoing_message where recipient = ?", email);

        visitor(() -> {
            links.forgotPassword(email, "nl");
            return null;
        });

        assertThat(Rows.count("outgoing_message where recipient = ?", email)).isEqualTo(mails);
        assertRejected(
                () -> as(
                        ADMINISTRATOR,
                        () -> administration.resetPassword(
                                of(email).id(), of(email).version())),
                "account.locked");
    }

    @Test
    void administrators_end_all_sessions_of_an_account() {
        String email = accounts.active();
        UUID session = accounts.in(email);
        AccountSummary seen = of(email);
        assertThat(as(ADMINISTRATOR, () -> keeping.account(seen.id()))
                        .orElseThrow()
                        .sessions())
                .hasSize(1);

        doAs(ADMINISTRATOR, () -> keeping.endSessions(seen.id(), seen.version()));

        assertThat(goesOn(session)).isFalse();
        assertThat(as(ADMINISTRATOR, () -> keeping.account(seen.id()))
                        .orElseThrow()
                        .sessions())
                .isEmpty();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> doAs(ADMINISTRATOR, () -> keeping.lock(seen.id(), seen.version())));
    }

    @Test
    void the_own_account_is_neither_locked_nor_stripped_of_its_rights() {
        AccountSummary self = of("beheer@example.org");

        assertRejected(() -> doAs(ADMINISTRATOR, () -> keeping.lock(self.id(), self.version())), "account.not-own");
        assertRejected(
                () -> doAs(ADMINISTRATOR, () -> keeping.administer(self.id(), self.version(), false)),
                "account.not-own");
    }

    @Test
    void two_administrators_who_lock_each_other_leave_one() throws SQLException {
        String one = accounts.active(Address.fresh(), true);
        String other = accounts.active(Address.fresh(), true);
        AccountSummary first = of(one);
        AccountSummary second = of(other);
        try {
            List<As.Outcome<Void>> outcomes =
                    As.together(List.of(one, other), List.of(() -> lock(second), () -> lock(first)));

            assertThat(outcomes).filteredOn(As.Outcome::succeeded).hasSize(1);
        } finally {
            Rows.change("update account set administrator = ? where sign_in_name in (?, ?)", false, one, other);
        }
    }

    private Void lock(AccountSummary account) {
        keeping.lock(account.id(), account.version());
        return null;
    }

    @Test
    void a_change_of_rights_ends_what_was_open() throws SQLException {
        String email = accounts.active();
        UUID session = accounts.in(email);
        try {
            doAs(
                    ADMINISTRATOR,
                    () -> keeping.administer(of(email).id(), of(email).version(), true));
            assertThat(of(email).administrator()).isTrue();
            assertThat(goesOn(session)).isFalse();
        } finally {
            Rows.change("update account set administrator = ? where sign_in_name = ?", false, email);
        }
    }

    @Test
    void members_keep_no_accounts() {
        AccountSummary seen = of(accounts.active());

        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> doAs(COORDINATOR, () -> keeping.lock(seen.id(), seen.version())));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as(COORDINATOR, () -> keeping.account(seen.id())));
    }

    private boolean goesOn(UUID session) {
        return visitor(() -> check.goesOn(session)).isPresent();
    }

    private AccountSummary of(String email) {
        return as(ADMINISTRATOR, administration::accounts).stream()
                .filter(a -> a.email().equals(email))
                .findFirst()
                .orElseThrow();
    }
}
