package be.leuven.som.application.charter;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.charter.ConsultationSpeaking;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.minutes.Prose;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.charter.Amendment;
import be.leuven.som.domain.charter.AmendmentRepository;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.CharterVersionRepository;
import be.leuven.som.domain.charter.Clause;
import be.leuven.som.domain.charter.Clause.Wording;
import be.leuven.som.domain.charter.ClauseComment;
import be.leuven.som.domain.charter.ClauseRepository;
import be.leuven.som.domain.charter.Speaker;
import be.leuven.som.domain.shared.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class ConsultationSpeakingBean implements ConsultationSpeaking {
    @Inject
    private CharterVersionRepository repository;

    @Inject
    private CharterVersions versions;

    @Inject
    private ClauseRepository clauses;

    @Inject
    private AmendmentRepository amendments;

    @Inject
    private PartnerVoices voices;

    @Inject
    private Prose prose;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public void comment(UUID charterId, UUID clauseKey, UUID partnerId, String comment) {
        Speaker speaker = voices.requireSpeaker(partnerId);
        CharterVersion version = version(charterId);
        amendments.add(new ClauseComment(version, clauseKey, speaker, comment, clock.instant(), versions.today()));
        audit.record("charter.commented", charterId);
    }

    @Override
    public UUID propose(Propose command) {
        Speaker speaker = voices.requireSpeaker(command.partnerId());
        CharterVersion version = version(command.charterId());
        Clause clause = clauses.find(version.id(), command.clauseKey())
                .orElseThrow(() -> DomainException.because("clause.gone"));
        Amendment proposed = new Amendment(
                version,
                clause,
                command.kind(),
                new Wording(command.heading(), prose.admit("text", command.text())),
                command.reason(),
                speaker,
                clock.instant(),
                versions.today());
        amendments.add(proposed);
        audit.record("charter.amendment-proposed", version.id());
        return proposed.id();
    }

    @Override
    public void support(UUID amendmentId, UUID partnerId) {
        Speaker speaker = voices.requireSpeaker(partnerId);
        Amendment amendment = amendment(amendmentId);
        amendment.support(version(amendment.charterVersionId()), speaker, clock.instant(), versions.today());
        audit.record("charter.amendment-supported", amendment.charterVersionId());
    }

    @Override
    public void withdraw(UUID amendmentId, UUID partnerId) {
        Speaker speaker = voices.requireSpeaker(partnerId);
        Amendment amendment = amendment(amendmentId);
        amendment.withdraw(version(amendment.charterVersionId()), speaker, clock.instant());
        audit.record("charter.amendment-withdrawn", amendment.charterVersionId());
    }

    private Amendment amendment(UUID id) {
        return amendments.find(id).orElseThrow(() -> new NotAllowed("know of amendment " + id));
    }

    /** As it is, held against changes of the version at the same moment. */
    private CharterVersion version(UUID id) {
        return repository
                .findToWriteIn(id)
                .filter(versions::mayRead)
                .orElseThrow(() -> new NotAllowed("know of charter version " + id));
    }
}
