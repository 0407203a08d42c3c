package be.leuven.som.application.charter;

import be.leuven.som.api.charter.CharterText.ClauseView;
import be.leuven.som.api.charter.CharterWriting;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.minutes.Prose;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.charter.CharterSection;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.Clause;
import be.leuven.som.domain.charter.Clause.Wording;
import be.leuven.som.domain.charter.ClauseRepository;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.StaleVersionException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class CharterWritingBean implements CharterWriting {
    @Inject
    private CharterVersions versions;

    @Inject
    private CharterBeginning beginnings;

    @Inject
    private ClauseRepository clauses;

    @Inject
    private CharterViews views;

    @Inject
    private Prose prose;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public UUID start(String label, Beginning beginning) {
        CharterVersion begun = beginnings.begin(label, beginning, versions.requireEditor());
        audit.record("charter.begun", begun.id());
        return begun.id();
    }

    @Override
    public ClauseView add(UUID charterId, CharterSection section, String heading, String text) {
        CharterVersion version = versions.toWriteIn(charterId);
        Wording wording = new Wording(heading, prose.admit("text", text));
        Clause clause = Clause.begin(version, wording, versions.requireEditor(), clock.instant());
        version.add(clause, section);
        clauses.add(clause);
        audit.record("charter.clause-added", charterId);
        return views.clause(version, clause);
    }

    @Override
    public ClauseView write(WriteClause command) {
        CharterVersion version = versions.toWriteIn(command.charterId());
        Clause clause = clause(command);
        Wording wording = new Wording(command.heading(), prose.admit("text", command.text()));
        clause.write(version, command.seen(), wording, versions.requireEditor(), clock.instant());
        audit.record("charter.clause-written", command.charterId());
        return views.clause(version, clause);
    }

    @Override
    public ClauseView translate(WriteClause command) {
        CharterVersion version = versions.toWriteIn(command.charterId());
        Clause clause = clause(command);
        Wording wording = new Wording(command.heading(), prose.admit("englishText", command.text()));
        clause.translate(version, command.seen(), wording);
        audit.record("charter.clause-translated", command.charterId());
        return views.clause(version, clause);
    }

    private Clause clause(WriteClause command) {
        return clauses.find(command.charterId(), command.clauseKey())
                .orElseThrow(() -> DomainException.because("clause.gone"));
    }

    @Override
    public void move(MoveClause command) {
        versions.toChange(command.charterId(), command.seen())
                .move(command.clauseKey(), command.section(), command.index());
        audit.record("charter.clause-moved", command.charterId());
    }

    @Override
    public void step(UUID charterId, long seen, UUID clauseKey, boolean down) {
        versions.toChange(charterId, seen).step(clauseKey, down);
        audit.record("charter.clause-moved", charterId);
    }

    @Override
    public void remove(UUID charterId, UUID clauseKey, long clauseVersion) {
        CharterVersion version = versions.toWriteIn(charterId);
        Clause clause = clauses.find(charterId, clauseKey).orElseThrow(() -> DomainException.because("clause.gone"));
        if (clause.version() != clauseVersion) {
            throw new StaleVersionException(clause.id(), clauseVersion, clause.version());
        }
        version.remove(clauseKey, clauses.ofVersion(charterId));
        clauses.remove(clause);
        audit.record("charter.clause-removed", charterId);
    }
}
