package be.leuven.som.application.charter;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.charter.ConsultationLeading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.minutes.Prose;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.charter.Amendment;
import be.leuven.som.domain.charter.AmendmentPolicy;
import be.leuven.som.domain.charter.AmendmentRepository;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.Clause.Wording;
import be.leuven.som.domain.charter.ClauseRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class ConsultationLeadingBean implements ConsultationLeading {
    @Inject
    private CharterVersions versions;

    @Inject
    private ClauseRepository clauses;

    @Inject
    private AmendmentRepository amendments;

    @Inject
    private ConsultationMails mails;

    @Inject
    private Prose prose;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public int open(UUID charterId, long seen, LocalDate closing) {
        CharterVersion version = versions.toChange(charterId, seen);
        version.openConsultation(versions.today(), closing);
        int told = mails.opened(version, versions.today());
        audit.record("charter.consultation-opened", charterId);
        return told;
    }

    @Override
    public void extend(UUID charterId, long seen, LocalDate closing) {
        versions.toChange(charterId, seen).extendConsultation(versions.today(), closing);
        audit.record("charter.consultation-extended", charterId);
    }

    @Override
    public void close(UUID charterId, long seen) {
        CharterVersion version = versions.toChange(charterId, seen);
        version.beginFinalReading(amendments.ofVersion(charterId).stream()
                .filter(a -> a.state().open())
                .count());
        audit.record("charter.consultation-closed", charterId);
    }

    @Override
    public void accept(UUID amendmentId, long seen) {
        follow(amendment(amendmentId, seen), AmendmentPolicy::accept);
        audit.record("charter.amendment-accepted", amendmentId);
    }

    @Override
    public void acceptAsNew(UUID amendmentId, long seen) {
        follow(amendment(amendmentId, seen), AmendmentPolicy::acceptAsNew);
        audit.record("charter.amendment-accepted", amendmentId);
    }

    private void follow(Amendment amendment, BiFunction<AmendmentPolicy, Amendment, AmendmentPolicy.Outcome> how) {
        AmendmentPolicy.Outcome outcome = how.apply(policy(amendment.charterVersionId()), amendment);
        if (outcome.added() != null) {
            clauses.add(outcome.added());
        }
        if (outcome.removed() != null) {
            clauses.remove(outcome.removed());
        }
    }

    @Override
    public void reject(UUID amendmentId, long seen, String answer) {
        Amendment amendment = amendment(amendmentId, seen);
        amendment.reject(versions.toWriteIn(amendment.charterVersionId()), answer, clock.instant());
        audit.record("charter.amendment-rejected", amendmentId);
    }

    @Override
    public void merge(Merge command) {
        AmendmentPolicy policy = policy(command.charterId());
        List<Amendment> merged = amendments.ofVersion(command.charterId()).stream()
                .filter(a -> command.amendments().contains(a.id()))
                .toList();
        Wording wording = new Wording(command.heading(), prose.admit("text", command.text()));
        policy.merge(merged, command.clauseSeen(), wording, command.how());
        audit.record("charter.amendments-merged", command.charterId());
    }

    private AmendmentPolicy policy(UUID charterId) {
        CharterVersion version = versions.toWriteIn(charterId);
        return new AmendmentPolicy(version, clauses.ofVersion(charterId), versions.requireEditor(), clock.instant());
    }

    private Amendment amendment(UUID id, long seen) {
        versions.requireEditor();
        return amendments.find(id, seen).orElseThrow(() -> new NotAllowed("know of amendment " + id));
    }
}
