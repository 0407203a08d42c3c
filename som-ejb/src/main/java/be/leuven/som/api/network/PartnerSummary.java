package be.leuven.som.api.network;

import be.leuven.som.domain.network.EducationLevel;
import be.leuven.som.domain.network.PartnerRole;
import be.leuven.som.domain.network.PartnerState;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A partner in a list. */
public record PartnerSummary(UUID id, String name, PartnerRole role, PartnerState state, List<EducationLevel> levels)
        implements Serializable {}
