package be.leuven.som.domain.charter;

import java.util.UUID;

/** Where a clause stands: in that section, after the places before it. */
public record ClausePlace(CharterSection section, UUID key) {}
