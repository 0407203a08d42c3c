package be.leuven.som.api.meeting;

import be.leuven.som.api.Localized;
import java.io.Serializable;
import java.util.UUID;

/**
 * Someone with a seat in a body.
 *
 * @param seat what the seat is called
 */
public record Member(UUID personId, String name, Localized seat) implements Serializable {}
