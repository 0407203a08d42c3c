package be.leuven.som.api.network;

import be.leuven.som.api.Localized;
import be.leuven.som.domain.network.EducationLevel;
import be.leuven.som.domain.network.PartnerRole;
import be.leuven.som.domain.network.PartnerState;
import be.leuven.som.domain.network.RepresentationKind;
import be.leuven.som.domain.network.SchoolNetwork;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A partner with its history, its people and its seats of today.
 *
 * @param schoolNetwork null when it belongs to none
 * @param enterpriseNumber formatted with dots; null when not known
 * @param endedOn its last day, or null
 * @param names every name it bore, the oldest first
 */
public record PartnerDetails(
        UUID id,
        String name,
        PartnerRole role,
        PartnerState state,
        List<EducationLevel> levels,
        SchoolNetwork schoolNetwork,
        String enterpriseNumber,
        LocalDate joinedOn,
        LocalDate endedOn,
        String endReason,
        List<Name> names,
        List<Successor> successors,
        List<Representative> representatives,
        List<SeatLink> seats)
        implements Serializable {
    public record Name(String name, LocalDate from) implements Serializable {}

    public record Successor(UUID id, String name) implements Serializable {}

    /** @param name null for a visitor when the person did not agree to be named */
    public record Representative(String name, String function, RepresentationKind kind, LocalDate from, LocalDate until)
            implements Serializable {}

    /** A seat that the partner is entitled to fill. */
    public record SeatLink(UUID bodyId, Localized bodyName, Localized seat, boolean vacant) implements Serializable {}
}
