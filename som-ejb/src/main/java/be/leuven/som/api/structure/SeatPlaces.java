package be.leuven.som.api.structure;

import be.leuven.som.api.Localized;
import be.leuven.som.domain.network.EducationLevel;
import be.leuven.som.domain.network.PartnerRole;
import be.leuven.som.domain.network.SchoolNetwork;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who sits where on a day: the partners against the bodies, without names of persons.
 *
 * @param bodies that exist on that day, in the order of the structure
 * @param partners that take part on that day or have a seat, by name; last the seats that belong to no partner, if any
 */
public record SeatPlaces(List<InBody> bodies, List<OfPartner> partners) implements Serializable {
    /**
     * A body, and how its seats are spread. A partner counts once for each of its seats, at every level that it offers.
     *
     * @param filled seats with a holder on that day
     * @param levels how many seats belong to a partner that offers that level
     * @param networks how many seats belong to a partner of that school network
     */
    public record InBody(
            UUID id,
            Localized name,
            int seats,
            int filled,
            Map<EducationLevel, Long> levels,
            Map<SchoolNetwork, Long> networks)
            implements Serializable {}

    /**
     * The seats of a partner, in each body.
     *
     * @param id null for the seats that belong to no partner
     * @param name as it was on that day; null for the seats that belong to no partner
     * @param role null for the seats that belong to no partner
     * @param cells one for each body, in the same order; empty where it has no seat
     */
    public record OfPartner(UUID id, String name, PartnerRole role, List<List<Place>> cells) implements Serializable {
        public boolean nowhere() {
            return cells.stream().allMatch(List::isEmpty);
        }
    }

    public record Place(Localized seat, boolean voting, boolean vacant) implements Serializable {}
}
