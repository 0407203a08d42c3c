package be.leuven.som.api.room;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.UUID;

/**
 * Somebody without a seat who was there and whom nobody noted, on the clock of the room.
 *
 * @param name as it will be in the minutes
 * @param left null while that person is still there
 */
public record ForgottenGuest(UUID meetingId, String name, LocalTime arrived, LocalTime left) implements Serializable {}
