package be.leuven.som.application.charter;

import be.leuven.som.api.evidence.Proof;
import be.leuven.som.application.evidence.EvidenceLog;
import be.leuven.som.domain.charter.CharterDocument;
import be.leuven.som.domain.charter.CharterDocumentRepository;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.CharterVersionRepository;
import be.leuven.som.domain.charter.Signature;
import be.leuven.som.domain.charter.SigningRepository;
import be.leuven.som.domain.evidence.CanonicalLines;
import be.leuven.som.domain.evidence.Evidence.ChainRecord;
import be.leuven.som.domain.evidence.EvidenceEntry;
import be.leuven.som.domain.evidence.EvidenceKind;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.PartnerRepository;
import be.leuven.som.domain.shared.Sha256;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Lays one signature, or one text, beside its record. */
@ApplicationScoped
public class Proofs {
    @Inject
    private CharterVersionRepository versions;

    @Inject
    private CharterDocumentRepository documents;

    @Inject
    private SigningRepository signing;

    @Inject
    private PartnerRepository partners;

    @Inject
    private EvidenceLog log;

    public Optional<Proof> of(UUID id) {
        return signing.signature(id)
                .map(this::of)
                .or(() -> documents.find(id).flatMap(this::of))
                .or(() -> versions.find(id).flatMap(this::of));
    }

    public Optional<Proof> of(long number) {
        return log.record(number).map(EvidenceEntry::record).flatMap(r -> of(UUID.fromString(r.subject())));
    }

    public Optional<Proof> of(byte[] file) {
        String hash = Sha256.of(file);
        return documents.withHash(hash).flatMap(this::of).or(() -> versions.all().stream()
                .filter(v -> v.hash().filter(hash::equals).isPresent())
                .findFirst()
                .flatMap(this::of));
    }

    private Optional<Proof> of(CharterDocument document) {
        boolean whole = Sha256.of(document.content()).equals(document.hash());
        return document.signatureId()
                .flatMap(signing::signature)
                .map(this::of)
                .or(() -> versions.find(document.charterVersionId()).flatMap(this::of))
                .map(proof -> whole ? proof : broken(proof));
    }

    private Optional<Proof> of(CharterVersion version) {
        return log.about(EvidenceKind.ADOPTION, version.id())
                .map(EvidenceEntry::record)
                .map(r -> proof(version, r, r.whole() && fits(version, r), null));
    }

    private Proof of(Signature signature) {
        CharterVersion version = versions.find(signature.charterVersionId()).orElseThrow();
        ChainRecord adoption = log.about(EvidenceKind.ADOPTION, version.id())
                .map(EvidenceEntry::record)
                .orElseThrow();
        Optional<ChainRecord> record =
                log.about(EvidenceKind.SIGNATURE, signature.id()).map(EvidenceEntry::record);
        boolean whole = record.filter(ChainRecord::whole)
                        .filter(r ->
                                r.payload().equals(signature.facts().lines().text()))
                        .isPresent()
                && adoption.whole()
                && fits(version, adoption);
        Partner partner = partners.find(signature.partnerId()).orElseThrow();
        return proof(
                version,
                record.orElse(adoption),
                whole,
                new Proof.Signed(
                        partner.nameOn(Zone.dayOf(signature.signedAt())).orElse(partner.name()),
                        signature.function(),
                        signature.signedAt(),
                        signature.sentence(),
                        signature.statement().orElse(null)));
    }

    private static boolean fits(CharterVersion version, ChainRecord adoption) {
        return version.canonicalText()
                .map(Sha256::of)
                .filter(CanonicalLines.value(adoption.payload(), "text")::equals)
                .isPresent();
    }

    private Proof proof(CharterVersion version, ChainRecord record, boolean whole, Proof.Signed signed) {
        return new Proof(
                whole,
                version.id(),
                version.label(),
                version.adoptedOn().orElse(null),
                version.hash().orElse(null),
                documents.find(version.id()).map(CharterDocument::hash).orElse(null),
                record.number(),
                record.hash(),
                signed);
    }

    private static Proof broken(Proof proof) {
        return new Proof(
                false,
                proof.charterId(),
                proof.label(),
                proof.adoptedOn(),
                proof.textHash(),
                proof.documentHash(),
                proof.number(),
                proof.recordHash(),
                proof.signature());
    }
}
