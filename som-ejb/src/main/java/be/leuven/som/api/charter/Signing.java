package be.leuven.som.api.charter;

import java.util.UUID;

/** Signing the charter for a partner, or declining to, always with the own password. */
public interface Signing {
    /** Signs on the own device, for a partner that the caller speaks for today. */
    void sign(Pledge pledge, Proof proof);

    /**
     * Signs on the device of the coordinator, who sees who signs.
     *
     * @param signInName of the one who signs, whose password goes along
     */
    void signAtTable(Pledge pledge, String signInName, Proof proof);

    /** Declines for a partner; it may sign later all the same. */
    void decline(UUID charterId, UUID partnerId, String reason, Proof proof);

    /**
     * What is signed.
     *
     * @param statement what the partner will contribute, or null
     */
    record Pledge(UUID charterId, UUID partnerId, String statement) {}

    /**
     * That it is the signer who signs.
     *
     * @param address from which it comes, which slows down after wrong passwords
     */
    record Proof(String password, String address) {}
}
