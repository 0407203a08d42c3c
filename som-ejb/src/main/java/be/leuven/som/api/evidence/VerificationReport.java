package be.leuven.som.api.evidence;

import java.time.Instant;
import java.util.List;

/**
 * What a check of all evidence gave.
 *
 * @param records how many the chain has
 * @param lastHash the hash of the last one
 * @param findings what is not whole, the first {@value #MOST}
 * @param found how many there are of them
 * @param key the public key of this system's checkpoints, in Base64
 */
public record VerificationReport(
        Instant at, long records, String lastHash, List<Line> findings, int found, String key) {
    /** The most findings that are told. */
    public static final int MOST = 50;

    /**
     * One finding.
     *
     * @param kind a name for which there is a sentence
     * @param what the record, text or file
     */
    public record Line(String kind, String what) {}

    public boolean whole() {
        return found == 0;
    }
}
