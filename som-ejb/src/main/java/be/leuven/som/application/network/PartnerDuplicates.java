package be.leuven.som.application.network;

import be.leuven.som.domain.network.KnownPartners;
import be.leuven.som.domain.network.Likeness;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.PartnerProfile;
import be.leuven.som.domain.network.PartnerRepository;
import be.leuven.som.domain.shared.DomainException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Refuses a partner that there is already. */
@RequestScoped
public class PartnerDuplicates {
    @Inject
    private PartnerRepository partners;

    KnownPartners known() {
        return new KnownPartners(partners.all());
    }

    /** @throws DomainException beside the number or the name by which there is one already */
    void requireNew(String name, PartnerProfile profile) {
        known().same(name, profile).ifPresent(PartnerDuplicates::refuse);
    }

    /** @throws DomainException beside the number that another one has */
    void requireOwnNumbers(Partner partner, PartnerProfile profile) {
        known().like(partner.name(), profile).stream()
                .filter(l -> !l.partner().equals(partner))
                .filter(l -> l.by() == Likeness.ENTERPRISE_NUMBER || l.by() == Likeness.INSTITUTION_NUMBER)
                .findFirst()
                .ifPresent(PartnerDuplicates::refuse);
    }

    private static void refuse(KnownPartners.Like like) {
        String name = like.partner().name();
        throw switch (like.by()) {
            case ENTERPRISE_NUMBER -> DomainException.at("enterpriseNumber", "partner.number-known", name);
            case INSTITUTION_NUMBER -> DomainException.at("institutionNumber", "partner.number-known", name);
            case NAME, ADDRESS -> DomainException.at("name", "partner.name-known", name);
        };
    }
}
