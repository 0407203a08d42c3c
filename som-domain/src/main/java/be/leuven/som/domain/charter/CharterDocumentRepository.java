package be.leuven.som.domain.charter;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Where the PDFs of texts and certificates are kept; there is no way to change or remove one. */
public interface CharterDocumentRepository {
    void add(CharterDocument document);

    Optional<CharterDocument> find(UUID id);

    /** The certificate of a signature in that language. */
    Optional<CharterDocument> ofSignature(UUID signatureId, Locale language);

    /** The newest certificate of all signatures of a version in that language. */
    Optional<CharterDocument> ofAll(UUID charterVersionId, Locale language);

    Optional<CharterDocument> withHash(String hash);
}
