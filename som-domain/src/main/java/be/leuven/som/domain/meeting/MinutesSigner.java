package be.leuven.som.domain.meeting;

import be.leuven.som.domain.structure.SeatRole;
import java.util.Optional;

/** Who signs approved minutes. */
public enum MinutesSigner {
    CHAIR,
    SECRETARY;

    /** As what the holder of a seat with that role signs; nobody else does. */
    public static Optional<MinutesSigner> of(SeatRole role) {
        return switch (role) {
            case CHAIR -> Optional.of(CHAIR);
            case SECRETARY -> Optional.of(SECRETARY);
            default -> Optional.empty();
        };
    }
}
