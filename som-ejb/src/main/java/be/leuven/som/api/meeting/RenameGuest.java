package be.leuven.som.api.meeting;

import java.io.Serializable;
import java.util.UUID;

/**
 * Sets the name of a guest right.
 *
 * @param version of {@link GuestName}, as the user saw it
 */
public record RenameGuest(UUID meetingId, UUID invitationId, long version, String name) implements Serializable {}
