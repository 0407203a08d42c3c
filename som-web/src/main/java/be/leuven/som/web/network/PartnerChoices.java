package be.leuven.som.web.network;

import be.leuven.som.domain.network.EducationLevel;
import be.leuven.som.domain.network.PartnerKind;
import be.leuven.som.domain.network.PartnerRole;
import be.leuven.som.domain.network.SchoolNetwork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** What can be chosen of an organisation. */
@Named
@ApplicationScoped
public class PartnerChoices {
    public List<PartnerKind> getKinds() {
        return List.of(PartnerKind.values());
    }

    public List<PartnerRole> getRoles() {
        return List.of(PartnerRole.values());
    }

    public List<EducationLevel> getLevels() {
        return List.of(EducationLevel.values());
    }

    public List<SchoolNetwork> getNetworks() {
        return List.of(SchoolNetwork.values());
    }
}
