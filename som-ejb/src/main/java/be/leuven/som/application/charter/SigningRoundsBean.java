package be.leuven.som.application.charter;

import be.leuven.som.api.charter.SigningRounds;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.evidence.EvidenceTrail;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.charter.CharterState;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.CharterVersionRepository;
import be.leuven.som.domain.charter.SigningRepository;
import be.leuven.som.domain.charter.SigningRound;
import be.leuven.som.domain.evidence.EvidenceKind;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Period;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class SigningRoundsBean implements SigningRounds {
    @Inject
    private CharterVersions versions;

    @Inject
    private CharterVersionRepository repository;

    @Inject
    private SigningRepository signing;

    @Inject
    private EvidenceTrail evidence;

    @Inject
    private CharterTerms terms;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public void open(UUID charterId, long seen, LocalDate day, String place) {
        Instant now = clock.instant();
        SigningRound round = new SigningRound(versions.toChange(charterId, seen), day, place, now);
        signing.open(round);
        evidence.add(EvidenceKind.SIGNING_OPENED, round.id(), round.lines(), now);
        audit.record("charter.signing-opened", charterId);
    }

    @Override
    public void comeIntoForce(UUID charterId, long seen, LocalDate from, LocalDate until) {
        CharterVersion version = versions.toChange(charterId, seen);
        if (signing.signatures(charterId).isEmpty()) {
            throw DomainException.because("signing.none-yet");
        }
        version.comeIntoForce(Period.between(from, until));
        Optional<CharterVersion> before =
                version.renews().flatMap(repository::find).filter(v -> v.state() == CharterState.IN_FORCE);
        before.ifPresent(v -> v.supersede(from));
        terms.recorded(version, before, clock.instant());
        audit.record("charter.in-force", charterId);
    }
}
