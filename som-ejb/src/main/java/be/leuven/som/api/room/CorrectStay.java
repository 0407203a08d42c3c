package be.leuven.som.api.room;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.UUID;

/**
 * Sets right when somebody came and went, on the clock of the room.
 *
 * @param stayId what is set right; null for a stay that nobody noted
 * @param left null while that person is still there
 */
public record CorrectStay(UUID meetingId, UUID invitationId, UUID stayId, LocalTime arrived, LocalTime left)
        implements Serializable {}
