package be.leuven.som.api.meeting;

import java.io.Serializable;
import java.util.UUID;

/**
 * Sends the invitation out.
 *
 * @param version the version that the user saw
 * @param urgentReason why with shorter notice than agreed; needed only then
 */
public record ConveneMeeting(UUID id, long version, String urgentReason) implements Serializable {}
