package be.leuven.som.application.agreement;

import be.leuven.som.api.agreement.CharterClause;
import be.leuven.som.api.charter.CharterReading;
import be.leuven.som.api.charter.CharterReading.ClauseLine;
import be.leuven.som.domain.shared.DomainException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The clauses of the charter that everybody reads today, from which agreements come. */
@RequestScoped
public class AgreementClauses {
    @Inject
    private CharterReading reading;

    private Map<UUID, ClauseLine> known;

    private Map<UUID, ClauseLine> known() {
        if (known == null) {
            known = reading.clauses().stream().collect(Collectors.toMap(ClauseLine::key, Function.identity()));
        }
        return known;
    }

    /** Nothing when the clause is not in the present charter. */
    Optional<CharterClause> of(UUID key) {
        return Optional.ofNullable(known().get(key)).map(line -> new CharterClause(line.number(), line.heading()));
    }

    /**
     * An agreement keeps the clause that it has, also when the charter no longer has it; another one must be there.
     *
     * @param chosen null for none
     * @param before null for none
     */
    void require(UUID chosen, UUID before) {
        if (chosen != null && !chosen.equals(before) && !known().containsKey(chosen)) {
            throw DomainException.at("clauseKey", "agreement.clause-unknown");
        }
    }
}
