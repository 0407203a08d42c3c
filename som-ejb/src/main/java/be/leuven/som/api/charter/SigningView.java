package be.leuven.som.api.charter;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How far the signing of a version is. */
public interface SigningView {
    /** Nothing before the version was adopted. */
    Optional<SigningPicture> of(UUID charterId);

    /** The partners for which the caller may sign or decline today and has not signed yet; by name. */
    List<MySignature> mine(UUID charterId);

    /** What the caller may sign in the rounds that are open now. */
    List<Waiting> waiting();

    /** A number for each of these versions that rises with each signature and refusal. */
    Map<UUID, Long> changes(Collection<UUID> charterIds);

    /**
     * A partner for which the caller may sign.
     *
     * @param function as what the caller does
     * @param sentence what the caller agrees to by signing
     */
    record MySignature(UUID partnerId, String partner, String function, String sentence) implements Serializable {}

    /** A version that waits for the signature of a partner for which the caller speaks. */
    record Waiting(UUID charterId, String label, String partner) {}
}
