package be.leuven.som.domain.charter;

import be.leuven.som.domain.charter.Clause.Wording;
import be.leuven.som.domain.shared.DomainException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How amendments come into the text. What was proposed on other words than those that stand there now is merged by hand;
 * what was proposed on a clause that is gone comes back as a new one, or not at all.
 */
public final class AmendmentPolicy {
    private final CharterVersion version;
    private final Collection<Clause> clauses;
    private final UUID editor;
    private final Instant now;

    /** @param clauses all those of the version */
    public AmendmentPolicy(CharterVersion version, Collection<Clause> clauses, UUID editor, Instant now) {
        version.requireOpen();
        this.version = version;
        this.clauses = clauses;
        this.editor = editor;
        this.now = now;
    }

    /** Follows an amendment as it is. */
    public Outcome accept(Amendment amendment) {
        amendment.requireOpen();
        Clause clause = find(amendment.clauseKey()).orElseThrow(() -> DomainException.because("amendment.clause-gone"));
        if (amendment.kind() != AmendmentKind.INSERT_AFTER && !amendment.fits(clause)) {
            throw DomainException.because("amendment.text-changed");
        }
        Outcome outcome =
                switch (amendment.kind()) {
                    case REPLACE -> written(clause, amendment.wording().orElseThrow());
                    case INSERT_AFTER ->
                        insertedAfter(clause, amendment.wording().orElseThrow());
                    case DELETE -> deleted(clause);
                };
        amendment.accept(outcome.key(), now);
        return outcome;
    }

    /** Follows an amendment on a clause that another one deleted, as a new clause at the end of its section. */
    public Outcome acceptAsNew(Amendment amendment) {
        amendment.requireOpen();
        if (find(amendment.clauseKey()).isPresent()) {
            throw DomainException.because("amendment.clause-there");
        }
        Wording wording = amendment.wording().orElseThrow(() -> DomainException.because("amendment.deleted-already"));
        Clause added = Clause.begin(version, wording, editor, now);
        version.add(added, amendment.section());
        amendment.accept(added.key(), now);
        return new Outcome(added, null, added.key());
    }

    /**
     * Follows several amendments of one clause, or one whose text no longer fits, in words of the editors.
     *
     * @param seen the version of the clause that the editor saw
     */
    public Outcome merge(List<Amendment> merged, long seen, Wording wording, String how) {
        Amendment first = merged.stream()
                .findFirst()
                .orElseThrow(() -> DomainException.at("merged", "amendment.choose-to-merge"));
        if (merged.stream().anyMatch(a -> !a.clauseKey().equals(first.clauseKey()))) {
            throw DomainException.at("merged", "amendment.merge-of-one-clause");
        }
        Clause clause = find(first.clauseKey()).orElseThrow(() -> DomainException.because("amendment.clause-gone"));
        clause.write(version, seen, wording, editor, now);
        merged.forEach(a -> a.mergeInto(first, clause.key(), how, now));
        return new Outcome(null, null, clause.key());
    }

    private Outcome written(Clause clause, Wording wording) {
        clause.write(version, clause.version(), wording, editor, now);
        return new Outcome(null, null, clause.key());
    }

    private Outcome insertedAfter(Clause clause, Wording wording) {
        Clause added = Clause.begin(version, wording, editor, now);
        version.addAfter(clause.key(), added);
        return new Outcome(added, null, added.key());
    }

    private Outcome deleted(Clause clause) {
        version.remove(clause.key(), clauses);
        return new Outcome(null, clause, null);
    }

    private Optional<Clause> find(UUID key) {
        return clauses.stream().filter(c -> c.key().equals(key)).findFirst();
    }

    /**
     * What the caller has to keep or remove.
     *
     * @param added a new clause, or null
     * @param removed a clause that goes, or null
     * @param key of the clause in which it ended up, or null
     */
    public record Outcome(Clause added, Clause removed, UUID key) {}
}
