package be.leuven.som.api.charter;

import be.leuven.som.api.document.Papers.Paper;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The PDFs of the charter whose hashes stand in the chain of evidence. The text is in Dutch, which binds; certificates are in
 * Dutch or English, each made, kept and recorded for itself.
 */
public interface Certificates {
    /** The text as it was adopted; for everybody. */
    Optional<Paper> text(UUID charterId);

    /** The certificate of a signature, made when it is first asked for in that language; for the network. */
    Optional<Paper> ofSignature(UUID signatureId, Locale language);

    /** The certificate of all signatures so far; for the network. */
    Optional<Paper> ofAll(UUID charterId, Locale language);
}
