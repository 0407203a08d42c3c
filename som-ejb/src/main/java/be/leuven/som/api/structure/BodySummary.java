package be.leuven.som.api.structure;

import be.leuven.som.api.Localized;
import be.leuven.som.domain.structure.BodyKind;
import java.io.Serializable;
import java.util.UUID;

/**
 * A body in the structure on a day.
 *
 * @param parentId the body above it, or null
 * @param seats seats that exist on that day
 * @param vacancies seats among them without a holder
 */
public record BodySummary(
        UUID id, String code, BodyKind kind, Localized name, Localized purpose, UUID parentId, int seats, int vacancies)
        implements Serializable {}
