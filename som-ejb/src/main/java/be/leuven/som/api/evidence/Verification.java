package be.leuven.som.api.evidence;

/** Says whether what was adopted and signed is whole; for everybody, signed in or not. */
public interface Verification {
    /** Goes through all that there is now. */
    VerificationReport check();

    /** A checkpoint of this moment, as the text of a file to keep elsewhere. */
    String checkpoint();
}
