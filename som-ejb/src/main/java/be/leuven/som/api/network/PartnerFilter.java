package be.leuven.som.api.network;

import be.leuven.som.domain.network.EducationLevel;
import be.leuven.som.domain.network.PartnerKind;
import be.leuven.som.domain.network.PartnerRole;
import be.leuven.som.domain.network.PartnerState;
import java.io.Serializable;

/**
 * Which partners a list shows, and in which order; what is null does not narrow it.
 *
 * @param search words in a name, however they are written, or the digits of a number
 * @param state null for those that take part; with words to search for, for all
 * @param order null for by name
 */
public record PartnerFilter(
        String search, PartnerRole role, PartnerKind kind, EducationLevel level, PartnerState state, Order order)
        implements Serializable {
    public static final PartnerFilter NONE = new PartnerFilter(null, null, null, null, null, null);

    public boolean searches() {
        return search != null && !search.isBlank();
    }

    /** In which order. */
    public enum Order {
        NAME,
        TOWN,
        NEWEST
    }
}
