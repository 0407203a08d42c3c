package be.leuven.som.application.charter;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.charter.Signing.Pledge;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.evidence.EvidenceTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.CharterVersionRepository;
import be.leuven.som.domain.charter.Refusal;
import be.leuven.som.domain.charter.Signature;
import be.leuven.som.domain.charter.Signer;
import be.leuven.som.domain.charter.SigningRepository;
import be.leuven.som.domain.evidence.EvidenceKind;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.PartnerRepository;
import be.leuven.som.domain.shared.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** What signing reads and writes, each step a short transaction of its own. */
@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class Signatures {
    @Inject
    private CharterVersionRepository versions;

    @Inject
    private CharterVersions reading;

    @Inject
    private SigningRepository signing;

    @Inject
    private SignedPapers papers;

    @Inject
    private SigningMandates mandates;

    @Inject
    private PartnerRepository partners;

    @Inject
    private Authority authority;

    @Inject
    private EvidenceTrail evidence;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Refuses what could not be signed anyway, before a password is asked for. */
    @Reading
    public void requireSignable(UUID charterId, UUID partnerId) {
        mandates.require(authority.requirePerson(), partnerId);
        requireUnsigned(known(charterId), partnerId);
    }

    /** @throws NotAllowed unless the caller is the coordinator, under whose eye others sign */
    @Reading
    public void requireCoordinator() {
        if (!authority.standing().coordinator()) {
            throw new NotAllowed("have others sign at the table");
        }
    }

    public void sign(Pledge pledge) {
        add(signature(pledge, authority.requirePerson()));
    }

    /** @param personId whose password was checked */
    public void signAtTable(Pledge pledge, UUID personId) {
        requireCoordinator();
        add(signature(pledge, personId).atTable(authority.requirePerson()));
    }

    private Signature signature(Pledge pledge, UUID personId) {
        CharterVersion version = known(pledge.charterId());
        Signer signer = mandates.require(personId, pledge.partnerId());
        requireUnsigned(version, pledge.partnerId());
        Partner partner = partners.find(pledge.partnerId()).orElseThrow();
        return Signature.of(
                version,
                papers.hashOfText(version),
                signer,
                SigningSentence.of(partner, version, reading.today()),
                pledge.statement(),
                reading.today(),
                clock.instant());
    }

    private void add(Signature signature) {
        signing.add(signature);
        evidence.add(EvidenceKind.SIGNATURE, signature.id(), signature.facts().lines(), signature.signedAt());
        audit.record("charter.signed", signature.id());
    }

    public void decline(UUID charterId, UUID partnerId, String reason) {
        CharterVersion version = known(charterId);
        Signer signer = mandates.require(authority.requirePerson(), partnerId);
        requireUnsigned(version, partnerId);
        if (signing.refusal(charterId, partnerId).isPresent()) {
            throw DomainException.because("signing.declined-already");
        }
        Refusal refusal = new Refusal(version, signer, reason, reading.today(), clock.instant());
        signing.add(refusal);
        evidence.add(EvidenceKind.REFUSAL, refusal.id(), refusal.lines(), refusal.refusedAt());
        audit.record("charter.declined", refusal.id());
    }

    private CharterVersion known(UUID charterId) {
        return versions.find(charterId).orElseThrow(() -> new NotAllowed("know of charter version " + charterId));
    }

    private void requireUnsigned(CharterVersion version, UUID partnerId) {
        if (signing.signature(version.id(), partnerId).isPresent()) {
            throw DomainException.because("signing.signed-already");
        }
    }
}
