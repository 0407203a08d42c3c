package be.leuven.som.api.structure;

import be.leuven.som.api.Localized;
import be.leuven.som.domain.structure.BodyKind;
import be.leuven.som.domain.structure.SeatRole;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A body with its seats on a day.
 *
 * @param until null when it has no end
 */
public record BodyDetails(
        UUID id,
        String code,
        BodyKind kind,
        Localized name,
        Localized purpose,
        LocalDate from,
        LocalDate until,
        List<SeatView> seats)
        implements Serializable {
    /**
     * A seat on that day.
     *
     * @param partnerId the partner entitled to fill it, or null
     * @param holder null for a vacancy
     * @param substitute null when there is none
     */
    public record SeatView(
            UUID id,
            SeatRole role,
            Localized title,
            UUID partnerId,
            String partnerName,
            boolean voting,
            Holder holder,
            Holder substitute)
            implements Serializable {
        public boolean vacant() {
            return holder == null;
        }
    }

    /**
     * Who holds a seat.
     *
     * @param name null for a visitor when the person did not agree to be named; function and organisation show then
     * @param endsSoon whether the mandate ends within sixty days
     */
    public record Holder(String name, LocalDate from, LocalDate until, boolean endsSoon) implements Serializable {}
}
