package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Text;
import java.util.List;

/** The names on a ballot paper, kept as one text with a line for each. */
final class Candidates {
    private static final int MOST = 9;

    private Candidates() {}

    /** @throws DomainException beside the field, when there is no name, too many, or one twice */
    static String of(List<String> names) {
        List<String> checked = names.stream()
                .map(n -> Text.optional("candidates", n, 120))
                .filter(n -> n != null)
                .map(n -> n.replace('\n', ' '))
                .toList();
        if (checked.isEmpty()) {
            throw DomainException.at("candidates", "round.candidates-needed");
        }
        if (checked.size() > MOST) {
            throw DomainException.at("candidates", "round.too-many-candidates", MOST);
        }
        if (checked.stream().distinct().count() < checked.size()) {
            throw DomainException.at("candidates", "round.candidate-twice");
        }
        return String.join("\n", checked);
    }

    static List<String> names(String kept) {
        return kept == null ? List.of() : List.of(kept.split("\n"));
    }
}
