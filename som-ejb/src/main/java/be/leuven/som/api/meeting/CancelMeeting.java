package be.leuven.som.api.meeting;

import java.io.Serializable;
import java.util.UUID;

/** Calls a meeting off; everybody invited is told the reason. */
public record CancelMeeting(UUID id, long version, String reason) implements Serializable {}
