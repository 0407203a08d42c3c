package be.leuven.som.application.charter;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.application.security.Authority;
import be.leuven.som.domain.charter.Speaker;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.PartnerRepository;
import be.leuven.som.domain.network.PartnerState;
import be.leuven.som.domain.network.Representation;
import be.leuven.som.domain.network.RepresentationRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** For which partners the caller may speak today, and what partners are called. */
@RequestScoped
public class PartnerVoices {
    @Inject
    private PartnerRepository partners;

    @Inject
    private RepresentationRepository representations;

    @Inject
    private CharterVersions versions;

    @Inject
    private Authority authority;

    private Map<UUID, Partner> all;

    private Map<UUID, Partner> all() {
        if (all == null) {
            all = partners.all().stream().collect(Collectors.toMap(Partner::id, Function.identity()));
        }
        return all;
    }

    String name(UUID partnerId) {
        return all().get(partnerId).name();
    }

    List<Partner> active() {
        return all().values().stream()
                .filter(p -> p.state() == PartnerState.ACTIVE)
                .toList();
    }

    /** The active partners that the caller represents or stands in for. */
    List<Partner> ofCaller() {
        Set<UUID> ids = authority.person().stream()
                .flatMap(me -> representations.ofPerson(me, versions.today()).stream())
                .map(Representation::partnerId)
                .collect(Collectors.toSet());
        return active().stream().filter(p -> ids.contains(p.id())).toList();
    }

    /** @throws NotAllowed unless the caller may speak for that partner today */
    Speaker requireSpeaker(UUID partnerId) {
        return ofCaller().stream()
                .filter(p -> p.id().equals(partnerId))
                .findFirst()
                .map(p -> new Speaker(authority.requirePerson(), p.id()))
                .orElseThrow(() -> new NotAllowed("speak for partner " + partnerId));
    }
}
