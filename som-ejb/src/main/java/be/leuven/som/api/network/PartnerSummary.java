package be.leuven.som.api.network;

import be.leuven.som.domain.network.EducationLevel;
import be.leuven.som.domain.network.PartnerKind;
import be.leuven.som.domain.network.PartnerRole;
import be.leuven.som.domain.network.PartnerState;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A partner in a list.
 *
 * @param town null when it is not known
 * @param joinedOn null for one that was never admitted
 */
public record PartnerSummary(
        UUID id,
        String name,
        PartnerKind kind,
        PartnerRole role,
        PartnerState state,
        List<EducationLevel> levels,
        String town,
        LocalDate joinedOn)
        implements Serializable {}
