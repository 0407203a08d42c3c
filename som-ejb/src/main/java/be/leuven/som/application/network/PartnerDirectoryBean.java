package be.leuven.som.application.network;

import be.leuven.som.api.Page;
import be.leuven.som.api.network.PartnerDescription;
import be.leuven.som.api.network.PartnerDetails;
import be.leuven.som.api.network.PartnerDirectory;
import be.leuven.som.api.network.PartnerFilter;
import be.leuven.som.api.network.PartnerSummary;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.security.Authority;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.PartnerRepository;
import be.leuven.som.domain.network.PartnerState;
import be.leuven.som.domain.shared.Zone;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Stateless
@UseCase
@Reading
@PermitAll
public class PartnerDirectoryBean implements PartnerDirectory {
    private static final int PAGE = 24;
    private static final int MOST_PRESENT = 2000;
    private static final Set<PartnerState> NEVER_TOOK_PART = EnumSet.of(PartnerState.APPLICANT, PartnerState.DECLINED);

    @Inject
    private PartnerRepository partners;

    @Inject
    private PartnerQueries queries;

    @Inject
    private PartnerInside inside;

    @Inject
    private PartnerRights rights;

    @Inject
    private Authority authority;

    @Inject
    private Clock clock;

    @Override
    public Page<PartnerSummary> list(PartnerFilter filter, int page) {
        Set<PartnerState> states = asked(filter);
        states.removeIf(s -> !visible(s));
        return states.isEmpty()
                ? new Page<>(List.of(), page, false)
                : Page.of(queries.list(filter, states, page * PAGE, PAGE + 1), page, PAGE);
    }

    private static Set<PartnerState> asked(PartnerFilter filter) {
        if (filter.state() != null) {
            return EnumSet.of(filter.state());
        }
        return filter.searches()
                ? EnumSet.allOf(PartnerState.class)
                : EnumSet.of(PartnerState.ACTIVE, PartnerState.SUSPENDED);
    }

    private boolean visible(PartnerState state) {
        return !NEVER_TOOK_PART.contains(state) || authority.signedIn();
    }

    @Override
    public List<PartnerSummary> present() {
        return queries.list(PartnerFilter.NONE, asked(PartnerFilter.NONE), 0, MOST_PRESENT);
    }

    @Override
    public Optional<PartnerDetails> partner(UUID id) {
        return partners.find(id).filter(p -> visible(p.state())).map(this::details);
    }

    @Override
    public boolean mayKeep() {
        return rights.mayKeep();
    }

    private PartnerDetails details(Partner partner) {
        boolean member = authority.signedIn();
        PartnerDescription description = Profiles.words(partner.profile(), partner.levels());
        return new PartnerDetails(
                partner.id(),
                partner.version(),
                partner.name(),
                partner.state(),
                member ? description : description.withoutContact(),
                partner.joinedOn().orElse(null),
                partner.endedOn().orElse(null),
                partner.endReason().orElse(null),
                partner.names().stream()
                        .map(n -> new PartnerDetails.Name(n.name(), n.from()))
                        .toList(),
                successors(partner),
                member ? inside.of(partner, Zone.dayOf(clock.instant())) : null);
    }

    private List<PartnerDetails.Successor> successors(Partner partner) {
        return partner.successors().stream()
                .map(partners::find)
                .flatMap(Optional::stream)
                .map(p -> new PartnerDetails.Successor(p.id(), p.name()))
                .toList();
    }
}
