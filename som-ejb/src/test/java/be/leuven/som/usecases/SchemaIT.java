package be.leuven.som.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.annotation.Resource;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The rules that the database keeps by itself, whatever program writes to it. */
class SchemaIT extends UseCaseTest {
    @Resource(lookup = "java:app/jdbc/som")
    private DataSource dataSource;

    @Test
    void a_second_migration_changes_nothing() {
        boolean postgres = Rows.all("select version from account").get(0).get(0) != null && isPostgres();
        var again = Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .placeholders(
                        postgres
                                ? Map.of(
                                        "boolean", "boolean", "text", "text", "false", "false", "binary", "bytea",
                                        "file", "bytea")
                                : Map.of(
                                        "boolean",
                                        "smallint",
                                        "text",
                                        "clob",
                                        "false",
                                        "0",
                                        "binary",
                                        "blob(64K)",
                                        "file",
                                        "blob(16M)"))
                .load()
                .migrate();

        assertThat(again.success).isTrue();
        assertThat(again.migrationsExecuted).isZero();
    }

    private static boolean isPostgres() {
        try (var connection = Rows.connect()) {
            return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_example_was_loaded_once_and_offers_no_set_up() {
        assertThat(Rows.count("audit_entry where action = 'system.example-loaded'"))
                .isOne();
        assertThat(Rows.count("audit_entry where action = 'system.setup-offered'"))
                .isZero();
    }

    @Test
    void a_convened_meeting_has_a_time_and_a_place() {
        String meeting = "" + draft(title(), 30).id();

        assertRefused("meeting_convened_is_complete", "update meeting set state = 'CONVENED' where id = ?", meeting);
        assertRefused("meeting_cancelled_has_reason", "update meeting set state = 'CANCELLED' where id = ?", meeting);
        assertRefused("meeting_state_known", "update meeting set state = 'PERHAPS' where id = ?", meeting);
        assertRefused("meeting_ends_after_it_starts", "update meeting set ends_at = 0 where id = ?", meeting);
        assertRefused("meeting_body", "update meeting set body_id = 'nowhere' where id = ?", meeting);
    }

    @Test
    void a_round_was_written_down_in_a_decision_that_is_there() {
        assertRefused(
                "voting_round_decision",
                "update voting_round set decision_id = 'nowhere' where outcome = ?",
                "ADOPTED");
    }

    @Test
    void an_agenda_item_takes_eight_hours_at_most() {
        String meeting = "" + draft(title(), 30).id();

        assertRefused(
                "agenda_item_minutes", "update agenda_item set planned_minutes = 481 where meeting_id = ?", meeting);
        assertRefused(
                "agenda_item_minutes", "update agenda_item set planned_minutes = -1 where meeting_id = ?", meeting);
    }

    @Test
    void an_answer_has_its_moment_and_only_a_guest_has_no_seat() {
        String meeting = "" + convened(title(), 10).id();

        assertRefused(
                "invitation_reply_has_moment",
                "update invitation set reply = 'COMING', replied_at = null where meeting_id = ?",
                meeting);
        assertRefused(
                "invitation_guest_has_no_seat",
                "update invitation set capacity = 'GUEST' where meeting_id = ?",
                meeting);
    }

    @Test
    void nobody_is_invited_twice_on_one_seat() {
        String meeting = "" + convened(title(), 10).id();

        assertRefused(
                "invitation_once",
                "insert into invitation (id, version, meeting_id, person_id, seat_id, capacity, voting, reply)"
                        + " select ?, 1, meeting_id, person_id, seat_id, capacity, voting, 'NONE' from invitation"
                        + " where id = (select min(id) from invitation where meeting_id = ?)",
                "" + UUID.randomUUID(),
                meeting);
    }

    @Test
    void a_place_in_a_series_is_whole_and_an_origin_too() {
        String meeting = "" + draft(title(), 30).id();

        assertRefused("meeting_series_place", "update meeting set series_step = 'WHY' where id = ?", meeting);
        assertRefused(
                "meeting_series_of", "update meeting set series_id = 'x', series_position = 1 where id = ?", meeting);
        assertRefused(
                "agenda_item_origin", "update agenda_item set origin_kind = 'ACTION' where meeting_id = ?", meeting);
        assertRefused(
                "agenda_item_origin_known",
                "update agenda_item set origin_kind = 'DREAM', origin_id = 'x' where meeting_id = ?",
                meeting);
    }

    @Test
    void a_series_has_two_bodies_that_differ_and_a_proposal_a_reason_when_it_is_put_off() {
        assertRefused(
                "meeting_series_two_bodies",
                "update meeting_series set other_body_id = body_id where year_start = ?",
                2014);
        assertRefused(
                "item_proposal_deferred",
                "update item_proposal set deferred_reason = 'Vol' where planned_minutes = ?",
                20);
        assertRefused(
                "item_proposal_minutes", "update item_proposal set planned_minutes = 0 where planned_minutes = ?", 20);
        assertRefused(
                "agenda_document_size", "update agenda_document set byte_count = 0 where document_type = ?", "PDF");
    }

    @Test
    void a_person_is_asked_once_in_a_poll_and_answers_each_slot_once() {
        assertRefused(
                "poll_participant_once",
                "insert into poll_participant (id, version, poll_id, person_id)"
                        + " select ?, 1, poll_id, person_id from poll_participant"
                        + " where id = (select min(id) from poll_participant)",
                "" + UUID.randomUUID());
        assertRefused(
                "poll_answer_once",
                "insert into poll_answer (id, version, participant_id, slot_id, choice)"
                        + " select ?, 1, participant_id, slot_id, 'NO' from poll_answer"
                        + " where id = (select min(id) from poll_answer)",
                "" + UUID.randomUUID());
        assertRefused("poll_answer_choice_known", "update poll_answer set choice = ?", "PERHAPS");
    }

    @Test
    void a_poll_that_is_closed_led_to_a_meeting() {
        assertRefused("date_poll_closed_has_meeting", "update date_poll set state = 'CLOSED' where state = ?", "OPEN");
    }

    @Test
    void an_account_that_ended_has_no_password() {
        assertRefused(
                "account_active_has_password",
                "update account set state = 'ENDED' where sign_in_name = ?",
                "stad@example.org");
    }

    @Test
    void nothing_ends_before_it_begins() {
        assertRefused("mandate_period", "update mandate set valid_until = '1999-12-31' where kind = ?", "HOLDER");
        assertRefused("body_period", "update body set valid_until = '1999-12-31' where code = ?", "RG");
    }

    @Test
    void the_audit_chain_has_one_end() {
        assertRefused("audit_head_only_one", "insert into audit_head (id, entry_number, hash) values (2, 0, ?)", "");
    }

    private static void assertRefused(String constraint, String sql, Object... arguments) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Rows.change(sql, arguments))
                .satisfies(refused -> assertThat(refused.getSQLState()).startsWith("23"))
                .satisfies(refused -> assertThat(refused.getMessage()).containsIgnoringCase(constraint));
    }
}
