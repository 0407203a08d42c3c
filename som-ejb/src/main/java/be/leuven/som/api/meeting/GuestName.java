package be.leuven.som.api.meeting;

import java.io.Serializable;
import java.util.UUID;

/**
 * The name of a guest of a meeting.
 *
 * @param version to send along when it is set right
 */
public record GuestName(UUID invitationId, String name, long version) implements Serializable {}
