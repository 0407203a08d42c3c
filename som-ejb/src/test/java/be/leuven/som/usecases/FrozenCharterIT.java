package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static be.leuven.som.usecases.support.As.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.charter.CharterReading;
import be.leuven.som.api.charter.CharterText.ClauseView;
import be.leuven.som.api.charter.CharterWriting;
import be.leuven.som.api.charter.CharterWriting.MoveClause;
import be.leuven.som.api.charter.CharterWriting.WriteClause;
import be.leuven.som.api.charter.Signing;
import be.leuven.som.api.charter.Signing.Pledge;
import be.leuven.som.api.charter.SigningRounds;
import be.leuven.som.api.evidence.EvidenceExport;
import be.leuven.som.api.evidence.Verification;
import be.leuven.som.api.evidence.VerificationReport.Line;
import be.leuven.som.domain.charter.CharterDocument;
import be.leuven.som.domain.charter.CharterSection;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.Clause;
import be.leuven.som.domain.charter.Signature;
import be.leuven.som.domain.charter.SigningRound;
import be.leuven.som.domain.evidence.EvidenceCheck;
import be.leuven.som.domain.evidence.EvidenceFile;
import be.leuven.som.domain.evidence.FrozenText;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.usecases.support.BackDoor;
import be.leuven.som.usecases.support.Charters;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Through every door: use cases, entities and JPQL past them, and plain SQL on each table. */
class FrozenCharterIT extends UseCaseTest {
    @Inject
    private Charters charters;

    @Inject
    private CharterWriting writing;

    @Inject
    private CharterReading reading;

    @Inject
    private Signing signing;

    @Inject
    private Verification verification;

    @Inject
    private EvidenceExport export;

    @Inject
    private SigningRounds rounds;

    @Inject
    private BackDoor door;

    @Test
    void its_canonical_text_has_numbers_for_references_and_the_hash_that_anybody_computes() {
        UUID charter = charters.adopted();

        List<Object> row =
                Rows.first("select canonical_text, text_hash from charter_version where id = ?", "" + charter);
        FrozenText text = FrozenText.parse((String) row.get(0));
        assertThat(text.clauses().get(1).source()).isEqualTo("Zoals 1.1 zegt.");
        assertThat(text.hash()).isEqualTo(row.get(1));
    }

    @Test
    void no_use_case_changes_it() {
        UUID charter = charters.adopted();
        ClauseView first = as(COORDINATOR, () -> reading.text(charter).orElseThrow())
                .sections()
                .get(0)
                .clauses()
                .get(0);
        long seen = Charters.version(charter);

        assertRejected(
                () -> as(
                        COORDINATOR,
                        () -> writing.write(
                                new WriteClause(charter, first.key(), first.version(), "Anders", "Anders"))),
                "charter.frozen");
        assertRejected(
                () -> as(COORDINATOR, () -> writing.add(charter, CharterSection.GOALS, "Meer", "Meer")),
                "charter.frozen");
        assertRejected(
                () -> doAs(
                        COORDINATOR,
                        () -> writing.move(new MoveClause(charter, seen, first.key(), CharterSection.GOALS, 0))),
                "charter.frozen");
        assertRejected(
                () -> doAs(COORDINATOR, () -> writing.remove(charter, first.key(), first.version())), "charter.frozen");
        assertThat(findings()).isEmpty();
    }

    @Test
    void no_piece_of_the_application_changes_or_removes_it_through_its_entities() {
        UUID charter = signed();
        UUID clause = door.first("select c.id from Clause c where c.charterVersionId = :of", charter);
        UUID signature = door.first("select s.id from Signature s where s.charterVersionId = :of", charter);
        UUID round = door.first("select r.id from SigningRound r where r.charterVersionId = :of", charter);
        UUID paper = door.first("select d.id from CharterDocument d where d.charterVersionId = :of", charter);

        refused(() -> door.set(Clause.class, clause, "text", "Wij maken het alleen."));
        refused(() -> door.set(Clause.class, clause, "heading", "Waarom niet"));
        refused(() -> door.set(CharterVersion.class, charter, "canonicalText", "form: som-charter-1\n"));
        refused(() -> door.set(CharterVersion.class, charter, "hash", "f".repeat(64)));
        refused(() -> door.set(CharterVersion.class, charter, "adoptedOn", LocalDate.of(2015, 6, 5)));
        refused(() -> door.set(Signature.class, signature, "statement", "Niets"));
        refused(() -> door.set(SigningRound.class, round, "place", "Elders"));
        refused(() -> door.set(CharterDocument.class, paper, "hash", "f".repeat(64)));
        refused(() -> door.remove(Clause.class, clause));
        refused(() -> door.remove(Signature.class, signature));
        refused(() -> door.remove(CharterDocument.class, paper));
        assertThat(findings()).isEmpty();
    }

    @Test
    void no_statement_on_many_rows_changes_or_removes_it() {
        UUID charter = signed();

        refused(() -> door.run("update Clause c set c.heading = 'Anders'"));
        refused(() -> door.run("update CharterVersion v set v.hash = 'anders'"));
        refused(() -> door.run("update Signature s set s.statement = null"));
        refused(() -> door.run("update EvidenceEntry e set e.payload = ''"));
        refused(() -> door.run("delete from Refusal r"));
        refused(() -> door.run("delete from EvidenceEntry e"));
        assertThat(findings()).isEmpty();
        assertThat(as(COORDINATOR, () -> reading.text(charter))).isPresent();
    }

    @Test
    void what_is_not_the_frozen_text_still_goes_on_a_translation_and_the_signing() {
        UUID charter = signed();
        ClauseView first = as(COORDINATOR, () -> reading.text(charter).orElseThrow())
                .clauses()
                .get(0);

        as(
                COORDINATOR,
                () -> writing.translate(
                        new WriteClause(charter, first.key(), first.version(), "Why", "Together we make education.")));

        assertThat(as(COORDINATOR, () -> reading.text(charter).orElseThrow())
                        .clauses()
                        .get(0)
                        .englishText())
                .isEqualTo("Together we make education.");
        assertThat(findings()).isEmpty();
    }

    @Test
    void what_comes_in_past_the_entities_is_found() {
        UUID charter = charters.adopted();
        String clause = " where charter_version_id = '" + charter + "' and heading = ";

        assertThat(door.runSql("update charter_clause set heading = 'Omdat'" + clause + "'Waarom'"))
                .isEqualTo(1);
        assertThat(findings()).extracting(Line::kind).contains("TEXT_CHANGED");
        door.runSql("update charter_clause set heading = 'Waarom'" + clause + "'Omdat'");
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_term_that_is_changed_in_the_database_shows_and_is_named() throws SQLException {
        UUID charter = signed();
        LocalDate from = LocalDate.now(Zone.BRUSSELS).plusDays(1);
        doAs(COORDINATOR, () -> rounds.comeIntoForce(charter, Charters.version(charter), from, from.plusYears(5)));
        String version = " where id = '" + charter + "'";
        assertThat(findings()).isEmpty();

        shows("charter_version", "valid_until", "'2099-12-31'", version, null, "TERM_CHANGED");
        shows("charter_version", "valid_until", "null", version, null, "TERM_CHANGED");
        shows("charter_version", "valid_from", "'2015-06-12'", version, null, "TERM_CHANGED");
    }

    @Test
    void the_term_of_a_version_that_was_renewed_cannot_be_lengthened_unseen() throws SQLException {
        shows("charter_version", "valid_until", "'2026-09-29'", " where label = '1.0'", null, "TERM_CHANGED");
        shows("charter_version", "valid_until", "'2031-09-29'", " where label = '2.0'", null, "TERM_CHANGED");
    }

    private UUID signed() {
        UUID charter = charters.open();
        doAs(
                CITY,
                () -> signing.sign(
                        new Pledge(charter, Charters.partner("Stad Leuven"), "Zalen"),
                        new Signing.Proof("samen onderwijs maken", "frozen")));
        return charter;
    }

    /** Whatever the container wraps it in. */
    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act)
                .satisfies(refusal -> assertThat(Stream.iterate(refusal, Objects::nonNull, Throwable::getCause))
                        .anyMatch(cause -> cause instanceof DomainException because
                                && because.key().equals("charter.frozen")));
    }

    @Test
    void a_change_in_any_table_shows_and_is_named() throws SQLException {
        UUID charter = charters.open();
        UUID city = Charters.partner("Stad Leuven");
        doAs(
                CITY,
                () -> signing.sign(
                        new Pledge(charter, city, "Zalen"), new Signing.Proof("samen onderwijs maken", "frozen")));
        String of = " where charter_version_id = '" + charter + "'";
        String version = " where id = '" + charter + "'";

        shows("charter_clause", "heading", "'Omdat'", of + " and heading = 'Waarom'", "'Waarom'", "TEXT_CHANGED");
        shows("charter_version", "label", "'9.9'", version, null, "ROW_CHANGED");
        shows("charter_version", "text_hash", "'" + "f".repeat(64) + "'", version, null, "ROW_CHANGED");
        shows("signing_round", "place", "'Elders'", of, "'Stadhuis'", "ROW_CHANGED");
        shows("charter_signature", "commitment", "'Niets'", of, "'Zalen'", "ROW_CHANGED");
        shows("charter_signature", "signed_at", "signed_at + 1", of, "signed_at - 1", "ROW_CHANGED");
        shows("charter_document", "hash", "'" + "f".repeat(64) + "'", of, null, "ROW_CHANGED");
        shows("charter_version", "clause_order", "'PREAMBLE " + UUID.randomUUID() + "'", version, null, "TEXT_CHANGED");
        shows("evidence_record", "payload", "'x: y'", " where subject_id = '" + charter + "'", null, "RECORD_CHANGED");

        String canonical = (String) Rows.first("select canonical_text from charter_version" + version)
                .get(0);
        Rows.change("update charter_version set canonical_text = ?" + version, canonical.replace("samen", "alleen"));
        assertThat(findings()).extracting(Line::kind).contains("TEXT_CHANGED");
        Rows.change("update charter_version set canonical_text = ?" + version, canonical);
        assertThat(findings()).isEmpty();

        byte[] pdf = (byte[])
                Rows.first("select content from charter_document" + version).get(0);
        pdf[pdf.length / 2]++;
        Rows.change("update charter_document set content = ?" + version, (Object) pdf);
        assertThat(findings()).extracting(Line::kind).contains("DOCUMENT_CHANGED");
        pdf[pdf.length / 2]--;
        Rows.change("update charter_document set content = ?" + version, (Object) pdf);
        assertThat(findings()).isEmpty();
    }

    /** Changes a column, sees that it is found, and puts it back as it was. */
    private void shows(String table, String column, String other, String where, String back, String finding)
            throws SQLException {
        Object before =
                Rows.first("select " + column + " from " + table + where).get(0);
        Rows.change("update " + table + " set " + column + " = " + other + where);
        assertThat(findings()).as(table + "." + column).extracting(Line::kind).contains(finding);
        if (back == null) {
            Rows.change("update " + table + " set " + column + " = ?" + where, before);
        } else {
            Rows.change("update " + table + " set " + column + " = " + back + where.replace("'Waarom'", other));
        }
        assertThat(findings()).as("after " + table + "." + column).isEmpty();
    }

    @Test
    void a_signature_that_is_removed_or_smuggled_in_shows() throws SQLException {
        UUID charter = charters.open();
        UUID city = Charters.partner("Stad Leuven");
        doAs(
                CITY,
                () -> signing.sign(
                        new Pledge(charter, city, null), new Signing.Proof("samen onderwijs maken", "frozen")));
        String row = "where charter_version_id = '" + charter + "'";
        String id =
                (String) Rows.first("select id from charter_signature " + row).get(0);

        Rows.change("update charter_signature set id = ? " + row, "" + UUID.randomUUID());
        assertThat(findings()).extracting(Line::kind).containsExactlyInAnyOrder("ROW_UNPROVED", "ROW_MISSING");
        Rows.change("update charter_signature set id = ? " + row, id);
        assertThat(findings()).isEmpty();
    }

    @Test
    void the_export_can_be_checked_elsewhere_and_is_for_who_may_have_it() throws IOException {
        charters.open();

        String file = as(COORDINATOR, () -> export.file());
        EvidenceCheck check = new EvidenceCheck();
        EvidenceFile.read(new BufferedReader(new StringReader(file)), check);
        assertThat(check.findings()).isEmpty();
        assertThat(as(ADMINISTRATOR, () -> export.file())).startsWith("form: som-evidence-1\n");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> as(CITY, () -> export.file()));
    }

    private List<Line> findings() {
        return visitor(() -> verification.check()).findings();
    }
}
