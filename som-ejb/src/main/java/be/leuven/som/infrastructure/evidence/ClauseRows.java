package be.leuven.som.infrastructure.evidence;

import be.leuven.som.domain.charter.ClauseOrder;
import be.leuven.som.domain.charter.ClausePlace;
import be.leuven.som.domain.charter.ClauseReferences;
import be.leuven.som.domain.evidence.Evidence.KeptText;
import be.leuven.som.domain.evidence.FrozenText;
import be.leuven.som.domain.evidence.FrozenText.FrozenClause;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The clauses of frozen versions as their rows stand now, written as the frozen text is: nobody may have changed them. */
record ClauseRows(Connection connection) {
    private static final String CLAUSES =
            """
            select c.clause_key, c.heading, c.clause_text, v.label, v.adopted_on, v.clause_order
            from charter_version v left join charter_clause c on c.charter_version_id = v.id
            where v.id = ?""";

    /** What a clause says. */
    private record Wording(String heading, String source) {}

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
        Map<UUID, Wording> wordings = new HashMap<>();
        FrozenText text = null;
        ClauseOrder order = null;
        try (PreparedStatement select = connection.prepareStatement(CLAUSES)) {
            select.setString(1, version);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (row.getString(1) != null) {
                        wordings.put(
                                UUID.fromString(row.getString(1)), new Wording(row.getString(2), row.getString(3)));
                    }
                    text = new FrozenText(row.getString(4), row.getDate(5).toLocalDate(), List.of());
                    order = ClauseOrder.parse(row.getString(6));
                }
            }
        }
        return text == null ? "" : new FrozenText(text.label(), text.adoptedOn(), clauses(order, wordings)).canonical();
    }

    private static List<FrozenClause> clauses(ClauseOrder order, Map<UUID, Wording> wordings) {
        Map<UUID, String> numbers = order.numbers();
        return order.places().stream()
                .map(place -> clause(place, numbers, wordings.getOrDefault(place.key(), new Wording(null, ""))))
                .toList();
    }

    private static FrozenClause clause(ClausePlace place, Map<UUID, String> numbers, Wording wording) {
        return new FrozenClause(
                place.section().name(),
                numbers.get(place.key()),
                wording.heading(),
                ClauseReferences.resolve(wording.source(), numbers, numbers::get));
    }
}
