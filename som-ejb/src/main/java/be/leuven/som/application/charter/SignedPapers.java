package be.leuven.som.application.charter;

import be.leuven.som.api.document.Papers.Format;
import be.leuven.som.api.document.Papers.Paper;
import be.leuven.som.application.document.CertificateSheet;
import be.leuven.som.application.document.SheetWriting;
import be.leuven.som.application.evidence.EvidenceLog;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.charter.CharterDocument;
import be.leuven.som.domain.charter.CharterDocumentRepository;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.CharterVersionRepository;
import be.leuven.som.domain.charter.Signature;
import be.leuven.som.domain.charter.SigningRepository;
import be.leuven.som.domain.evidence.EvidenceEntry;
import be.leuven.som.domain.evidence.EvidenceKind;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.PartnerRepository;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The PDFs that are made of a signed charter. */
@ApplicationScoped
public class SignedPapers {
    @Inject
    private CharterDocumentRepository documents;

    @Inject
    private CharterVersionRepository versions;

    @Inject
    private SigningRepository signing;

    @Inject
    private PartnerRepository partners;

    @Inject
    private EvidenceLog log;

    @Inject
    private SheetWriting writing;

    @Inject
    private Settings settings;

    /** The SHA-256 of the PDF of the adopted text. */
    String hashOfText(CharterVersion version) {
        return documents.find(version.id()).orElseThrow().hash();
    }

    /** The certificate of one signature, with the number under which anybody can look it up. */
    byte[] ofSignature(Signature signature, Locale language) {
        CharterVersion version = versions.find(signature.charterVersionId()).orElseThrow();
        EvidenceEntry record = log.about(EvidenceKind.SIGNATURE, signature.id()).orElseThrow();
        return writing.write(
                CertificateSheet.in(language)
                        .of(
                                text(version),
                                line(signature, byId()),
                                record.number(),
                                record.hash(),
                                address(signature.id())),
                Format.PDF);
    }

    /** The certificate of all signatures of a version. */
    byte[] ofAll(CharterVersion version, List<Signature> signatures, Locale language) {
        Map<UUID, Partner> byId = byId();
        return writing.write(
                CertificateSheet.in(language)
                        .of(
                                text(version),
                                signatures.stream().map(s -> line(s, byId)).toList(),
                                address(version.id())),
                Format.PDF);
    }

    private static CertificateSheet.Text text(CharterVersion version) {
        return new CertificateSheet.Text(
                version.label(),
                version.adoptedOn().orElseThrow(),
                version.hash().orElseThrow());
    }

    private Map<UUID, Partner> byId() {
        return partners.all().stream().collect(Collectors.toMap(Partner::id, Function.identity()));
    }

    private static CertificateSheet.Line line(Signature signature, Map<UUID, Partner> byId) {
        Partner partner = byId.get(signature.partnerId());
        return new CertificateSheet.Line(
                partner.nameOn(Zone.dayOf(signature.signedAt())).orElse(partner.name()),
                signature.function(),
                signature.signedAt(),
                signature.sentence(),
                signature.statement().orElse(null));
    }

    private String address(UUID id) {
        return settings.baseUrl() + "/charter/verify/" + id;
    }

    /** A stored PDF to take along. */
    static Paper paper(CharterDocument document, String name) {
        return new Paper(name + ".pdf", Format.PDF, document.content());
    }
}
