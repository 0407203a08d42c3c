package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static be.leuven.som.usecases.support.As.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.Rejected;
import be.leuven.som.api.account.AccountAdministration;
import be.leuven.som.api.account.AccountSummary;
import be.leuven.som.api.account.InviteAccount;
import be.leuven.som.api.account.LinkSent;
import be.leuven.som.api.account.PersonalLinks;
import be.leuven.som.api.account.SessionCheck;
import be.leuven.som.domain.account.AccountState;
import be.leuven.som.usecases.support.Accounts;
import be.leuven.som.usecases.support.Address;
import be.leuven.som.usecases.support.As;
import be.leuven.som.usecases.support.Links;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class AccountsIT extends UseCaseTest {
    private static final String PASSWORD = Accounts.PASSWORD;

    @Inject
    private AccountAdministration accounts;

    @Inject
    private PersonalLinks links;

    @Inject
    private SessionCheck sessions;

    @Inject
    private Accounts entrance;

    @Test
    void who_is_invited_gets_a_link_by_mail() {
        String email = Address.fresh();

        LinkSent sent = as(ADMINISTRATOR, () -> accounts.invite(new InviteAccount(email, "Nieuw", false, "nl")));

        assertThat(sent.link()).as("the mail server carries it").isNull();
        assertThat(account(email).state()).isEqualTo(AccountState.INVITED);
        String secret = Links.newest(email);
        assertThat(visitor(() -> links.owner(secret)))
                .hasValueSatisfying(owner -> assertThat(owner.email()).isEqualTo(email));
    }

    @Test
    void the_account_of_somebody_in_the_network_belongs_to_that_person() {
        as(ADMINISTRATOR, () -> accounts.invite(new InviteAccount("ksgl@example.org", "Katholieken", false, "nl")));

        assertThat(Rows.first(
                        "select p.email from account a join person p on p.id = a.person_id where a.sign_in_name = ?",
                        "ksgl@example.org"))
                .containsExactly("ksgl@example.org");
    }

    @Test
    void an_address_has_one_account() {
        assertRejected(
                () -> as(
                        ADMINISTRATOR,
                        () -> accounts.invite(new InviteAccount("Stad@Example.org", "Stad", false, "nl"))),
                "email: account.email-taken");
    }

    @Test
    void of_accounts_for_one_address_at_the_same_moment_one_is_made() {
        InviteAccount invitation = new InviteAccount(Address.fresh(), "Dubbel", false, "nl");

        List<As.Outcome<LinkSent>> outcomes =
                As.together(List.of(ADMINISTRATOR), Collections.nCopies(3, () -> accounts.invite(invitation)));

        assertThat(outcomes).filteredOn(As.Outcome::succeeded).hasSize(1);
        assertThat(outcomes)
                .filteredOn(o -> !o.succeeded())
                .extracting(As.Outcome::refusal)
                .hasOnlyElementsOfType(Rejected.class);
        assertThat(Rows.count("outgoing_message where recipient = ?", invitation.email()))
                .isOne();
    }

    @Test
    void a_reset_makes_the_password_useless_and_ends_sessions() {
        AccountSummary active = active(false);
        UUID session = entrance.in(active.email());
        assertThat(visitor(() -> sessions.goesOn(session))).isPresent();

        AccountSummary now = account(active.email());
        as(ADMINISTRATOR, () -> accounts.resetPassword(now.id(), now.version()));

        assertThat(account(active.email()).state()).isEqualTo(AccountState.INVITED);
        assertThat(visitor(() -> sessions.goesOn(session))).isEmpty();
        String secret = Links.newest(active.email());
        doAs(ADMINISTRATOR, () -> links.setPassword(secret, PASSWORD));
        assertThat(account(active.email()).state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void an_account_that_ended_stays_ended() {
        AccountSummary invited = active(false);
        UUID session = entrance.in(invited.email());
        AccountSummary active = account(invited.email());

        doAs(ADMINISTRATOR, () -> accounts.end(active.id(), active.version()));

        AccountSummary ended = account(active.email());
        assertThat(ended.state()).isEqualTo(AccountState.ENDED);
        assertThat(visitor(() -> sessions.goesOn(session))).isEmpty();
        assertRejected(
                () -> as(ADMINISTRATOR, () -> accounts.resetPassword(ended.id(), ended.version())), "account.ended");
    }

    @Test
    void nobody_ends_an_account_that_changed_since() {
        AccountSummary active = active(false);
        as(ADMINISTRATOR, () -> accounts.resetPassword(active.id(), active.version()));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> doAs(ADMINISTRATOR, () -> accounts.end(active.id(), active.version())));
    }

    @Test
    void nobody_ends_the_own_account() {
        AccountSummary own = account("beheer@example.org");

        assertThat(own.self()).isTrue();
        assertRejected(() -> doAs(ADMINISTRATOR, () -> accounts.end(own.id(), own.version())), "account.end-own");
    }

    @Test
    void two_administrators_who_end_each_other_leave_one() throws SQLException {
        AccountSummary one = active(true);
        AccountSummary other = active(true);
        Rows.change("update account set administrator = ? where sign_in_name = ?", false, "beheer@example.org");
        try {
            List<Callable<Void>> both = List.of(ending(other), ending(one));

            List<As.Outcome<Void>> outcomes = As.together(List.of(one.email(), other.email()), both);

            assertThat(outcomes).filteredOn(As.Outcome::succeeded).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(o -> !o.succeeded())
                    .extracting(As.Outcome::refusal)
                    .hasOnlyElementsOfType(Rejected.class);
        } finally {
            Rows.change("update account set administrator = ? where sign_in_name = ?", true, "beheer@example.org");
            Rows.change(
                    "update account set administrator = ? where sign_in_name in (?, ?)",
                    false,
                    one.email(),
                    other.email());
        }
    }

    private Callable<Void> ending(AccountSummary account) {
        return () -> {
            accounts.end(account.id(), account.version());
            return null;
        };
    }

    @Test
    void members_administer_no_accounts() {
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> as(CHAIR, accounts::accounts));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> doAs(CHAIR, () -> accounts.end(UUID.randomUUID(), 1)));
    }

    @Test
    void an_invitation_that_makes_no_sense_tells_why() {
        assertRejected(
                () -> as(ADMINISTRATOR, () -> accounts.invite(new InviteAccount("geen adres", "", false, "nl"))),
                "email: email.malformed",
                "name: text.required");
    }

    private AccountSummary active(boolean administrator) {
        String email = Address.fresh();
        as(ADMINISTRATOR, () -> accounts.invite(new InviteAccount(email, "Proefpersoon", administrator, "nl")));
        String secret = Links.newest(email);
        doAs(ADMINISTRATOR, () -> links.setPassword(secret, PASSWORD));
        return account(email);
    }

    private AccountSummary account(String email) {
        return as(ADMINISTRATOR, accounts::accounts).stream()
                .filter(a -> a.email().equals(email))
                .findFirst()
                .orElseThrow();
    }
}
