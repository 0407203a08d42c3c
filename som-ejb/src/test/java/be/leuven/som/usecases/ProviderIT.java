package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static be.leuven.som.usecases.support.As.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.api.account.AccountAdministration;
import be.leuven.som.api.account.AccountKeeping;
import be.leuven.som.api.account.AccountSummary;
import be.leuven.som.api.account.InviteAccount;
import be.leuven.som.api.account.ProviderSignIn;
import be.leuven.som.api.account.SignIn;
import be.leuven.som.api.account.SignIn.NextStep;
import be.leuven.som.api.account.SignIn.Ticket;
import be.leuven.som.application.account.ProviderRecords;
import be.leuven.som.domain.account.AccountState;
import be.leuven.som.domain.account.ProvenIdentity;
import be.leuven.som.domain.shared.EmailAddress;
import be.leuven.som.usecases.support.Accounts;
import be.leuven.som.usecases.support.Address;
import be.leuven.som.usecases.support.DemandingSettings;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whose account it is that a provider vouches for; what makes a provider credible is tried elsewhere. */
class ProviderIT extends UseCaseTest {
    @EJB
    private ProviderRecords records;

    @Inject
    private ProviderSignIn provider;

    @Inject
    private SignIn signIn;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountAdministration administration;

    @Inject
    private AccountKeeping keeping;

    @Test
    void an_address_that_was_checked_leads_to_its_account() {
        String email = accounts.active();

        Ticket ticket = arrived(email, null);

        assertThat(ticket.next()).isEqualTo(NextStep.ENTER);
        assertThat(visitor(() -> signIn.enter(ticket.secret(), null)).accountId())
                .isEqualTo(of(email).id().toString());
    }

    @Test
    void who_was_invited_comes_in_without_ever_choosing_a_password() {
        String email = Address.fresh();
        as(ADMINISTRATOR, () -> administration.invite(new InviteAccount(email, "Nieuw", false, "nl")));

        assertThat(visitor(() -> signIn.enter(arrived(email, null).secret(), null)))
                .isNotNull();

        assertThat(of(email).state()).isEqualTo(AccountState.ACTIVE);
        assertThat(visitor(() -> signIn.signIn(email, "", email))).isEmpty();
    }

    @Test
    void a_guest_of_a_meeting_and_who_spoke_for_a_partner_once_get_none() throws SQLException {
        String guest = Address.fresh();
        UUID id = UUID.randomUUID();
        Rows.change(
                "insert into person (id, version, full_name, email, language, named_in_public)"
                        + " values (?, 1, 'Gast', ?, 'nl', ?)",
                "" + id,
                guest,
                false);
        assertRejected(() -> arrived(guest, null), "provider.nobody");

        Rows.change(
                "insert into representation (id, version, partner_id, person_id, kind, job_title, valid_from, valid_until)"
                        + " select ?, 1, p.id, ?, 'REPRESENTATIVE', 'Directeur', date('2009-09-01'), date('2010-08-31')"
                        + " from partner p where p.current_name = 'Stad Leuven'",
                "" + UUID.randomUUID(),
                "" + id);
        assertRejected(() -> arrived(guest, null), "provider.nobody");
        assertThat(Rows.count("account where person_id = ?", "" + id)).isZero();
        Rows.change("delete from representation where person_id = ?", "" + id);
        Rows.change("delete from person where id = ?", "" + id);
    }

    @Test
    void somebody_of_the_network_gets_an_account_and_once() {
        String email = "regiegroep.gast." + UUID.randomUUID() + "@example.org";
        String person = (String) Rows.first("select p.id from person p left join account a on a.person_id = p.id"
                        + " where a.id is null and p.email is not null and exists (select 1 from representation r"
                        + " where r.person_id = p.id and r.valid_from <= current_date"
                        + " and (r.valid_until is null or r.valid_until >= current_date)) order by p.email desc")
                .get(0);
        String known = (String)
                Rows.first("select email from person where id = ?", person).get(0);

        visitor(() -> signIn.enter(arrived(known, null).secret(), null));
        visitor(() -> signIn.enter(arrived(known, null).secret(), null));

        assertThat(Rows.count("account where person_id = ?", person)).isOne();
        assertRejected(() -> arrived(email, null), "provider.nobody");
        assertThat(Rows.count("account where sign_in_name = ?", email)).isZero();
    }

    @Test
    void a_code_leads_to_the_account_that_has_it_whatever_the_address() {
        String email = accounts.active();
        String code = "VO-" + UUID.randomUUID();
        doAs(ADMINISTRATOR, () -> keeping.knowAs(of(email).id(), of(email).version(), code));

        assertThat(visitor(() -> signIn.enter(arrived(null, code).secret(), null))
                        .accountId())
                .isEqualTo(of(email).id().toString());
        assertRejected(() -> arrived(null, "VO-onbekend"), "provider.nobody");
        String other = accounts.active();
        assertRejected(
                () -> doAs(
                        ADMINISTRATOR,
                        () -> keeping.knowAs(of(other).id(), of(other).version(), code)),
                "code: account.code-taken");
    }

    @Test
    void nobody_who_is_locked_or_ended_comes_in_by_another_door() {
        String locked = accounts.active();
        doAs(ADMINISTRATOR, () -> keeping.lock(of(locked).id(), of(locked).version()));
        String ended = accounts.active();
        doAs(ADMINISTRATOR, () -> administration.end(of(ended).id(), of(ended).version()));

        assertRejected(() -> arrived(locked, null), "provider.nobody");
        assertRejected(() -> arrived(ended, null), "provider.nobody");
        assertRejected(() -> arrived(null, null), "provider.nobody");
    }

    @Test
    void a_second_step_is_owed_all_the_same() {
        DemandingSettings.demand(true);
        try {
            assertThat(arrived("beheer@example.org", null).next()).isEqualTo(NextStep.TURN_ON);
        } finally {
            DemandingSettings.demand(false);
        }
    }

    @Test
    void there_is_no_way_to_a_provider_where_none_is_configured() {
        assertThat(visitor(provider::provider)).isEmpty();
        assertRejected(() -> visitor(provider::depart), "provider.none");
        assertRejected(
                () -> visitor(() -> provider.arrive("code", new ProviderSignIn.Departure("", "", "", ""))),
                "provider.none");
    }

    private Ticket arrived(String email, String code) {
        ProvenIdentity identity =
                new ProvenIdentity(Optional.ofNullable(email).map(EmailAddress::of), Optional.ofNullable(code));
        return visitor(() -> records.arrived(identity));
    }

    private AccountSummary of(String email) {
        return as(ADMINISTRATOR, administration::accounts).stream()
                .filter(a -> a.email().equals(email))
                .findFirst()
                .orElseThrow();
    }
}
