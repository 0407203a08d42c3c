package be.leuven.som.application.charter;

import be.leuven.som.api.charter.Certificates;
import be.leuven.som.api.document.Papers.Paper;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.document.CertificateSheet;
import be.leuven.som.application.evidence.EvidenceTrail;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.charter.CharterDocument;
import be.leuven.som.domain.charter.CharterDocumentRepository;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.CharterVersionRepository;
import be.leuven.som.domain.charter.Signature;
import be.leuven.som.domain.charter.SigningRepository;
import be.leuven.som.domain.evidence.EvidenceKind;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class CertificatesBean implements Certificates {
    @Inject
    private CharterDocumentRepository documents;

    @Inject
    private CharterVersionRepository versions;

    @Inject
    private SigningRepository signing;

    @Inject
    private SignedPapers papers;

    @Inject
    private EvidenceTrail evidence;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @Reading
    @PermitAll
    public Optional<Paper> text(UUID charterId) {
        return versions.find(charterId)
                .flatMap(v -> documents.find(v.id()).map(d -> SignedPapers.paper(d, "charter-" + v.label())));
    }

    @Override
    public Optional<Paper> ofSignature(UUID signatureId, Locale language) {
        Locale in = CertificateSheet.language(language);
        return signing.signature(signatureId)
                .map(s -> documents.ofSignature(signatureId, in).orElseGet(() -> certify(s, in)))
                .map(d -> SignedPapers.paper(d, CertificateSheet.name(in)));
    }

    private CharterDocument certify(Signature signature, Locale language) {
        return kept(CharterDocument.ofSignature(
                signature, language, papers.ofSignature(signature, language), clock.instant()));
    }

    @Override
    public Optional<Paper> ofAll(UUID charterId, Locale language) {
        Locale in = CertificateSheet.language(language);
        List<Signature> signatures = signing.signatures(charterId);
        return versions.find(charterId)
                .filter(v -> !signatures.isEmpty())
                .map(v -> current(v, signatures, in))
                .map(d -> SignedPapers.paper(d, CertificateSheet.name(in)));
    }

    /** The one that was made last, unless somebody signed since. */
    private CharterDocument current(CharterVersion version, List<Signature> signatures, Locale language) {
        Signature last = signatures.get(signatures.size() - 1);
        return documents
                .ofAll(version.id(), language)
                .filter(d -> d.madeAt().isAfter(last.signedAt()))
                .orElseGet(() -> kept(CharterDocument.ofAll(
                        version, language, papers.ofAll(version, signatures, language), clock.instant())));
    }

    private CharterDocument kept(CharterDocument made) {
        documents.add(made);
        evidence.add(EvidenceKind.CERTIFICATE, made.id(), made.lines(), made.madeAt());
        audit.record("charter.certified", made.id());
        return made;
    }
}
