package be.leuven.som.infrastructure.evidence;

import be.leuven.som.domain.charter.CharterSection;
import be.leuven.som.domain.charter.ClauseReferences;
import be.leuven.som.domain.evidence.Evidence.KeptText;
import be.leuven.som.domain.evidence.FrozenText;
import be.leuven.som.domain.evidence.FrozenText.FrozenClause;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The clauses of frozen versions as their rows stand now, written as the frozen text is: nobody may have changed them. */
record ClauseRows(Connection connection) {
    private static final String CLAUSES =
            """
            select p.clause_key, p.charter_section, c.heading, c.clause_text, v.label, v.adopted_on
            from charter_version v join charter_clause_place p on p.charter_version_id = v.id
            left join charter_clause c on c.charter_version_id = v.id and c.clause_key = p.clause_key
            where v.id = ? order by p.place""";

    /** A clause before its number is known. */
    private record Row(UUID key, CharterSection section, String heading, String source) {}

    /** Of each of these texts, what its clauses say instead; nothing for those that say the same. */
    List<KeptText> differing(List<KeptText> texts) throws SQLException {
        List<KeptText> differing = new ArrayList<>();
        for (KeptText text : texts) {
            KeptText now = new KeptText(text.subject(), canonical(text.subject()));
            if (!now.equals(text)) {
                differing.add(now);
            }
        }
        return differing;
    }

    private String canonical(String version) throws SQLException {
        List<Row> clauses = new ArrayList<>();
        FrozenText text = null;
        try (PreparedStatement select = connection.prepareStatement(CLAUSES)) {
            select.setString(1, version);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String source = row.getString(4);
                    clauses.add(new Row(
                            UUID.fromString(row.getString(1)),
                            CharterSection.valueOf(row.getString(2)),
                            row.getString(3),
                            source == null ? "" : source));
                    text = new FrozenText(row.getString(5), row.getDate(6).toLocalDate(), List.of());
                }
            }
        }
        return text == null ? "" : new FrozenText(text.label(), text.adoptedOn(), numbered(clauses)).canonical();
    }

    private static List<FrozenClause> numbered(List<Row> rows) {
        Map<UUID, String> numbers = new LinkedHashMap<>();
        Map<CharterSection, Integer> counts = new EnumMap<>(CharterSection.class);
        for (Row row : rows) {
            int count = counts.merge(row.section(), 1, Integer::sum);
            numbers.put(row.key(), row.section().number() + "." + count);
        }
        return rows.stream()
                .map(r -> new FrozenClause(
                        r.section().name(),
                        numbers.get(r.key()),
                        r.heading(),
                        ClauseReferences.resolve(r.source(), numbers, numbers::get)))
                .toList();
    }
}
