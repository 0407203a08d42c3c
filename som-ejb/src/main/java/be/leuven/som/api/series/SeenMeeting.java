package be.leuven.som.api.series;

import java.io.Serializable;
import java.util.UUID;

/** A meeting at the version that the user saw. */
public record SeenMeeting(UUID id, long version) implements Serializable {}
