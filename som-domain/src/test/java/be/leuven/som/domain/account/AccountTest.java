package be.leuven.som.domain.account;

import static be.leuven.som.domain.Fixtures.COORDINATOR;
import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.Fixtures.brussels;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.domain.shared.EmailAddress;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final Instant INVITED = brussels("2026-09-01T09:00");
    private static final Instant LATER = INVITED.plusSeconds(3600);
    private static final EmailAddress ADDRESS = EmailAddress.of("coordinator@example.org");

    private final Account account = new Account(ADDRESS, "Coördinator SOM", COORDINATOR, false, INVITED);

    @Test
    void begins_invited_without_a_password() {
        assertThat(account.state()).isEqualTo(AccountState.INVITED);
        assertThat(account.passwordHash()).isEmpty();
        assertThat(account.lastSignIn()).isEmpty();
        assertThat(account.personId()).contains(COORDINATOR);
    }

    @Test
    void becomes_active_when_its_owner_chooses_a_password() {
        account.choosePassword("hash", LATER);
        assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
        assertThat(account.passwordHash()).contains("hash");
    }

    @Test
    void ends_every_open_session_with_a_new_password() {
        account.choosePassword("hash", LATER);
        assertThat(account.sessionsValidFrom()).isEqualTo(LATER);
    }

    @Test
    void takes_another_password_in_the_place_of_the_one_that_was_checked() {
        account.choosePassword("hash", INVITED);
        account.changePassword("hash", "another", LATER);
        assertThat(account.passwordHash()).contains("another");
        assertThat(account.sessionsValidFrom()).isEqualTo(LATER);
    }

    @Test
    void keeps_the_password_that_was_set_while_an_older_one_was_checked() {
        account.choosePassword("newer", INVITED);
        assertRefusedAt("current", "password.wrong", () -> account.changePassword("hash", "another", LATER));
        assertThat(account.passwordHash()).contains("newer");
    }

    @Test
    void gets_no_password_by_a_change_while_it_has_none() {
        assertRefusedAt("current", "password.wrong", () -> account.changePassword("hash", "another", LATER));
        assertThat(account.state()).isEqualTo(AccountState.INVITED);
    }

    @Test
    void has_no_password_left_after_it_was_forgotten() {
        account.choosePassword("hash", INVITED);
        account.forgetPassword(LATER);
        assertThat(account.passwordHash()).isEmpty();
        assertThat(account.state()).isEqualTo(AccountState.INVITED);
        assertThat(account.sessionsValidFrom()).isEqualTo(LATER);
    }

    @Test
    void ends_every_open_session_when_its_rights_change() {
        account.administer(true, LATER);
        assertThat(account.administrator()).isTrue();
        assertThat(account.sessionsValidFrom()).isEqualTo(LATER);
    }

    @Test
    void lets_nobody_in_once_ended() {
        account.choosePassword("hash", INVITED);
        account.end(LATER);
        assertThat(account.state()).isEqualTo(AccountState.ENDED);
        assertThat(account.passwordHash()).isEmpty();
        assertThat(account.sessionsValidFrom()).isEqualTo(LATER);
    }

    @Test
    void never_comes_back_once_ended() {
        account.end(LATER);
        assertRefused("account.ended", () -> account.choosePassword("hash", LATER));
        assertRefused("account.ended", () -> account.forgetPassword(LATER));
        assertRefused("account.ended", () -> account.administer(true, LATER));
        assertRefused("account.ended", () -> account.end(LATER));
        assertThat(account.state()).isEqualTo(AccountState.ENDED);
    }

    @Test
    void keeps_its_password_while_it_is_locked() {
        account.choosePassword("hash", INVITED);
        account.lock(LATER);
        assertThat(account.state()).isEqualTo(AccountState.LOCKED);
        assertThat(account.passwordHash()).contains("hash");
        assertThat(account.lets(LATER)).isFalse();
        assertThat(account.mayBeReset()).isFalse();
        assertRefused("account.locked", () -> account.choosePassword("other", LATER));
        assertRefused("account.locked", () -> account.forgetPassword(LATER));
        assertRefused("account.not-active", () -> account.lock(LATER));

        Instant unlocked = LATER.plusSeconds(60);
        account.unlock(unlocked);
        assertThat(account.lets(LATER)).as("what was open before").isFalse();
        assertThat(account.lets(unlocked)).isTrue();
        assertRefused("account.not-locked", () -> account.unlock(unlocked));
    }

    @Test
    void can_be_ended_while_it_is_locked() {
        account.choosePassword("hash", INVITED);
        account.lock(LATER);
        account.end(LATER);
        assertThat(account.state()).isEqualTo(AccountState.ENDED);
    }

    @Test
    void is_not_locked_before_it_is_used() {
        assertRefused("account.not-active", () -> account.lock(LATER));
    }

    @Test
    void lets_what_began_go_on_until_its_sessions_end() {
        account.choosePassword("hash", INVITED);
        assertThat(account.lets(INVITED)).isTrue();
        account.endSessions(LATER);
        assertThat(account.lets(INVITED)).isFalse();
        assertThat(account.lets(LATER)).isTrue();
    }

    @Test
    void remembers_the_last_time_that_its_owner_signed_in() {
        account.signedIn(INVITED);
        account.signedIn(LATER);
        assertThat(account.lastSignIn()).contains(LATER);
    }

    @Test
    void needs_the_name_of_its_owner() {
        assertRefusedAt("name", "text.required", () -> new Account(ADDRESS, " ", null, true, INVITED));
    }
}
