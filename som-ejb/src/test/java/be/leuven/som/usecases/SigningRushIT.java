package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.together;
import static be.leuven.som.usecases.support.As.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.api.charter.Signing;
import be.leuven.som.api.charter.Signing.Pledge;
import be.leuven.som.api.charter.SigningPicture;
import be.leuven.som.api.charter.SigningView;
import be.leuven.som.api.evidence.Verification;
import be.leuven.som.usecases.support.As.Outcome;
import be.leuven.som.usecases.support.Charters;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A hundred partners who sign at the same moment, each with the own password. */
class SigningRushIT extends UseCaseTest {
    private static final int PARTNERS = 100;
    private static final Signing.Proof PASSWORD = new Signing.Proof("samen onderwijs maken", "signing rush");

    @Inject
    private Charters charters;

    @Inject
    private Signing signing;

    @Inject
    private SigningView view;

    @Inject
    private Verification verification;

    /** They stay, since what they signed does; but they are members no more, and have no account. */
    @AfterEach
    void leave() throws SQLException {
        Rows.change("update partner set state = 'ENDED', ended_on = joined_on, end_reason = 'Proef'"
                + " where current_name like 'Rush %'");
        Rows.change("update representation set valid_until = valid_from where partner_id in"
                + " (select id from partner where current_name like 'Rush %')");
        Rows.change("delete from account where sign_in_name like 'signs%@example.org'");
        Rows.change("delete from outgoing_message where recipient like 'signs%@example.org'");
    }

    @Test
    void each_signs_once_within_a_minute_and_the_chain_is_whole() throws SQLException {
        List<UUID> partners = join();
        UUID charter = charters.open();
        List<Callable<Boolean>> acts = new ArrayList<>();
        List<String> accounts = new ArrayList<>();
        for (int i = 0; i < PARTNERS; i++) {
            UUID partner = partners.get(i);
            // every tenth presses the button twice
            for (int times = i % 10 == 0 ? 2 : 1; times > 0; times--) {
                accounts.add("signs" + i);
                acts.add(() -> {
                    signing.sign(new Pledge(charter, partner, null), PASSWORD);
                    return true;
                });
            }
        }

        long begin = System.nanoTime();
        List<Outcome<Boolean>> outcomes = together(accounts, acts);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);

        assertThat(outcomes).filteredOn(Outcome::succeeded).hasSize(PARTNERS);
        assertThat(Rows.count("charter_signature where charter_version_id = ?", "" + charter))
                .isEqualTo(PARTNERS);
        SigningPicture picture = as(CITY, () -> view.of(charter)).orElseThrow();
        assertThat(picture.signed()).isEqualTo(PARTNERS);
        assertThat(visitor(() -> verification.check()).findings()).isEmpty();
        assertThat(took).isLessThan(Duration.ofMinutes(1));
    }

    private static List<UUID> join() throws SQLException {
        UUID[] ids = new UUID[PARTNERS];
        Arrays.setAll(ids, i -> UUID.randomUUID());
        String hash =
                (String) Rows.first("select password_hash from account where sign_in_name = ?", "stad@example.org")
                        .get(0);
        try (Connection connection = Rows.connect();
                PreparedStatement partner = connection.prepareStatement(
                        "insert into partner (id, version, current_name, role, state, joined_on)"
                                + " values (?, 1, ?, 'SUPPORTER', 'ACTIVE', ?)");
                PreparedStatement person = connection.prepareStatement(
                        "insert into person (id, version, full_name, email, language, named_in_public)"
                                + " values (?, 1, ?, ?, 'nl', ?)");
                PreparedStatement speaks = connection.prepareStatement(
                        "insert into representation (id, version, partner_id, person_id, kind, job_title, valid_from)"
                                + " values (?, 1, ?, ?, 'REPRESENTATIVE', 'Directeur', ?)");
                PreparedStatement account = connection.prepareStatement(
                        "insert into account (id, version, sign_in_name, display_name, person_id, password_hash, state,"
                                + " administrator, sessions_valid_from)"
                                + " values (?, 1, ?, ?, ?, ?, 'ACTIVE', ?, 0)")) {
            connection.setAutoCommit(false);
            Date since = Date.valueOf("2020-01-01");
            for (int i = 0; i < PARTNERS; i++) {
                String id = "" + UUID.randomUUID();
                String email = "signs" + i + "@example.org";
                insert(partner, "" + ids[i], "Rush " + i, since);
                insert(person, id, "Persoon " + i, email, false);
                insert(speaks, "" + UUID.randomUUID(), "" + ids[i], id, since);
                insert(account, "" + UUID.randomUUID(), email, "Persoon " + i, id, hash, false);
            }
            connection.commit();
        }
        return List.of(ids);
    }

    private static void insert(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Boolean) {
                statement.setObject(i + 1, values[i], Types.BOOLEAN);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
        statement.executeUpdate();
    }
}
