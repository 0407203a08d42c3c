package be.leuven.som.infrastructure.evidence;

import be.leuven.som.domain.charter.CharterDocument;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.Refusal;
import be.leuven.som.domain.charter.SignatureFacts;
import be.leuven.som.domain.charter.SigningRound;
import be.leuven.som.domain.evidence.Evidence;
import be.leuven.som.domain.evidence.Evidence.KeptDocument;
import be.leuven.som.domain.evidence.Evidence.KeptRow;
import be.leuven.som.domain.evidence.Evidence.KeptTerm;
import be.leuven.som.domain.evidence.Evidence.KeptText;
import be.leuven.som.domain.shared.Sha256;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the tables of the charter say now, in the words that the records of the chain have. */
final class CharterRows {
    private final Connection connection;
    private final SqlRows rows;
    private final List<Evidence> found = new ArrayList<>();
    private final List<KeptText> texts = new ArrayList<>();
    private final Map<String, String> pdfs = new HashMap<>();

    CharterRows(Connection connection) {
        this.connection = connection;
        this.rows = new SqlRows(connection);
    }

    List<Evidence> read() throws SQLException {
        documents();
        versions();
        found.addAll(new ClauseRows(connection).differing(texts));
        signing();
        return found;
    }

    private void documents() throws SQLException {
        rows.each(
                found,
                "select id, charter_version_id, kind, signature_id, hash, content, language from charter_document",
                row -> {
                    String id = row.getString(1);
                    String hash = Sha256.of(row.getBytes(6));
                    if (row.getString(3).equals("CERTIFICATE")) {
                        found.add(new KeptRow(
                                "CERTIFICATE",
                                id,
                                CharterDocument.lines(
                                                row.getString(2), row.getString(4), row.getString(7), row.getString(5))
                                        .text()));
                    }
                    pdfs.put(id, row.getString(5));
                    return new KeptDocument(row.getString(3), id, hash);
                });
    }

    private void versions() throws SQLException {
        rows.each(
                found,
                "select id, label, adopted_on, decision_id, text_hash, canonical_text, valid_from, valid_until"
                        + " from charter_version"
                        + " where state not in ('DRAFT', 'CONSULTATION', 'FINAL_READING')",
                row -> {
                    String id = row.getString(1);
                    found.add(new KeptRow(
                            "ADOPTION",
                            id,
                            CharterVersion.adoptionLines(
                                            row.getString(2),
                                            row.getString(3),
                                            row.getString(4),
                                            row.getString(5),
                                            pdfs.get(id))
                                    .text()));
                    found.add(new KeptTerm(id, row.getString(7), row.getString(8)));
                    KeptText text = new KeptText(id, row.getString(6) == null ? "" : row.getString(6));
                    texts.add(text);
                    return text;
                });
    }

    private void signing() throws SQLException {
        rows.each(
                found,
                "select id, charter_version_id, signing_day, place from signing_round",
                row -> new KeptRow(
                        "SIGNING_OPENED",
                        row.getString(1),
                        SigningRound.lines(row.getString(2), row.getString(3), row.getString(4))
                                .text()));
        rows.each(
                found,
                "select id, charter_version_id, text_hash, document_hash, partner_id, person_id, job_title, mandate_id,"
                        + " sentence, signed_where, witness_id, commitment, signed_at from charter_signature",
                row -> new KeptRow(
                        "SIGNATURE", row.getString(1), signature(row).lines().text()));
        rows.each(
                found,
                "select id, charter_version_id, partner_id, person_id, reason, refused_at from charter_refusal",
                row -> new KeptRow(
                        "REFUSAL",
                        row.getString(1),
                        Refusal.lines(
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(5),
                                        SqlRows.instant(row.getLong(6)))
                                .text()));
    }

    private static SignatureFacts signature(ResultSet row) throws SQLException {
        return new SignatureFacts(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                SqlRows.instant(row.getLong(13)));
    }
}
