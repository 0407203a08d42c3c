package be.leuven.som.application.charter;

import be.leuven.som.api.charter.CharterAdoption;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.charter.AdoptionPolicy;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.DecisionRepository;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.BodyKind;
import be.leuven.som.domain.structure.BodyRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class CharterAdoptionBean implements CharterAdoption {
    @Inject
    private CharterVersions versions;

    @Inject
    private CharterFreezing freezing;

    @Inject
    private ConsentRounds consents;

    @Inject
    private DecisionRepository decisions;

    @Inject
    private BodyRepository bodies;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @Reading
    public List<Candidate> candidates(UUID charterId) {
        versions.requireEditor();
        return versions.toRead(charterId).flatMap(CharterVersion::finalReadingId).stream()
                .flatMap(meeting -> decisions.ofMeeting(meeting).stream())
                .map(d -> new Candidate(d.id(), d.number(), d.text()))
                .toList();
    }

    @Override
    public void adopt(UUID charterId, long seen, UUID decisionId) {
        CharterVersion version = versions.toChange(charterId, seen);
        Decision decision = decisions
                .find(decisionId)
                .orElseThrow(() -> DomainException.at("decision", "charter.adopted-by-council"));
        consents.requireNoneOpen(charterId);
        AdoptionPolicy.STANDARD.require(version, decision, councils(decision));
        freezing.freeze(version, decision.id(), Zone.dayOf(decision.takenAt()), clock.instant());
        audit.record("charter.adopted", charterId);
    }

    /** The body that decided, when it is a council. */
    private Set<UUID> councils(Decision decision) {
        return bodies.find(decision.bodyId()).stream()
                .filter(b -> b.kind() == BodyKind.COUNCIL)
                .map(Body::id)
                .collect(Collectors.toSet());
    }
}
