package be.leuven.som.domain.charter;

import java.util.Optional;
import java.util.UUID;

/** Where the PDFs of texts and certificates are kept; there is no way to change or remove one. */
public interface CharterDocumentRepository {
    void add(CharterDocument document);

    Optional<CharterDocument> find(UUID id);

    /** The certificate of a signature. */
    Optional<CharterDocument> ofSignature(UUID signatureId);

    /** The newest certificate of all signatures of a version. */
    Optional<CharterDocument> ofAll(UUID charterVersionId);

    Optional<CharterDocument> withHash(String hash);
}
