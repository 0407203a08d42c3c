package be.leuven.som.api.network;

import be.leuven.som.api.Localized;
import be.leuven.som.domain.network.PartnerState;
import be.leuven.som.domain.network.PartnerStepKind;
import be.leuven.som.domain.network.RepresentationKind;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A partner: what everybody may know, and what members see besides.
 *
 * @param version to change it with
 * @param description for visitors without ways to reach somebody
 * @param endedOn its last day, or null
 * @param names every name it bore, the oldest first
 * @param inside null for visitors
 */
public record PartnerDetails(
        UUID id,
        long version,
        String name,
        PartnerState state,
        PartnerDescription description,
        LocalDate joinedOn,
        LocalDate endedOn,
        String endReason,
        List<Name> names,
        List<Successor> successors,
        Inside inside)
        implements Serializable {
    public record Name(String name, LocalDate from) implements Serializable {}

    public record Successor(UUID id, String name) implements Serializable {}

    /**
     * What members see.
     *
     * @param timeline the newest first
     * @param meetings to which it is or was invited and that the caller sees, the latest first
     * @param mayKeep whether the caller may change it
     */
    public record Inside(
            List<Representative> representatives,
            List<SeatLink> seats,
            List<Signing> signatures,
            List<Meeting> meetings,
            List<Moment> timeline,
            boolean mayKeep)
            implements Serializable {}

    public record Representative(String name, String function, RepresentationKind kind, LocalDate from, LocalDate until)
            implements Serializable {}

    /** A seat that the partner is entitled to fill. */
    public record SeatLink(UUID bodyId, Localized bodyName, Localized seat, boolean vacant) implements Serializable {}

    /** It signed that version of the charter. */
    public record Signing(UUID id, UUID charterId, String label, Instant signedAt, String function)
            implements Serializable {}

    public record Meeting(UUID id, String title, Localized bodyName, Instant startsAt) implements Serializable {}

    /**
     * Something that happened to it.
     *
     * @param step what happened; null when it took the name that {@code text} holds
     * @param text the reason or the name, or null
     * @param decisionId the decision by which, or null
     */
    public record Moment(LocalDate day, PartnerStepKind step, String text, UUID decisionId, String decisionNumber)
            implements Serializable {}
}
