package be.leuven.som.api.evidence;

import java.util.Optional;
import java.util.UUID;

/** Says whether what was adopted and signed is whole; for everybody, signed in or not. */
public interface Verification {
    /** Goes through all that there is now. */
    VerificationReport check();

    /** The same, at most ten seconds old. */
    VerificationReport recent();

    /** What a certificate's address leads to: the id of a signature, of a certificate, or of a version that was adopted. */
    Optional<Proof> proof(UUID id);

    /** The same by the number in the chain of evidence that a certificate shows. */
    Optional<Proof> proof(long number);

    /** The same by a file: the PDF of a text or a certificate, or the canonical text. */
    Optional<Proof> proof(byte[] file);

    /** A checkpoint of this moment, as the text of a file to keep elsewhere. */
    String checkpoint();
}
