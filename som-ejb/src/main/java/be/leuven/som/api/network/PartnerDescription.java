package be.leuven.som.api.network;

import be.leuven.som.domain.network.EducationLevel;
import be.leuven.som.domain.network.PartnerKind;
import be.leuven.som.domain.network.PartnerRole;
import be.leuven.som.domain.network.SchoolNetwork;
import java.io.Serializable;
import java.util.List;

/**
 * What an organisation is and where it is found, as people write it in a form or a file. What is not known is null.
 *
 * @param enterpriseNumber ten digits, with or without dots
 * @param institutionNumber six digits
 * @param website with or without "https://" in front
 */
public record PartnerDescription(
        PartnerKind kind,
        PartnerRole role,
        List<EducationLevel> levels,
        SchoolNetwork schoolNetwork,
        String enterpriseNumber,
        String institutionNumber,
        String street,
        String postcode,
        String town,
        String email,
        String phone,
        String website)
        implements Serializable {
    /** The same without ways to reach somebody, for visitors. */
    public PartnerDescription withoutContact() {
        return new PartnerDescription(
                kind,
                role,
                levels,
                schoolNetwork,
                enterpriseNumber,
                institutionNumber,
                street,
                postcode,
                town,
                null,
                null,
                website);
    }
}
