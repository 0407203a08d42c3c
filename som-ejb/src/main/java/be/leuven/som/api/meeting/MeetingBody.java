package be.leuven.som.api.meeting;

import be.leuven.som.api.Localized;
import be.leuven.som.domain.structure.BodyKind;
import java.io.Serializable;
import java.util.UUID;

/** A body by which a list of meetings can be narrowed. */
public record MeetingBody(UUID id, String code, Localized name, BodyKind kind) implements Serializable {}
