package be.leuven.som.application.agreement;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.application.security.Authority;
import be.leuven.som.domain.agreement.WorkingAgreement;
import be.leuven.som.domain.network.RepresentationRepository;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.BodyKind;
import be.leuven.som.domain.structure.BodyRepository;
import be.leuven.som.domain.structure.Standing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who may do what with working agreements, and which bodies decide on them.
 *
 * <p>An agreement for the whole network is kept by chair and secretary of a council or steering group and decided by a
 * council; one of a body by those of that body, and by the bodies above it. The coordinator keeps all.
 */
@RequestScoped
public class AgreementRights {
    @Inject
    private BodyRepository bodies;

    @Inject
    private RepresentationRepository representations;

    @Inject
    private Authority authority;

    @Inject
    private Clock clock;

    private Map<UUID, Body> known;

    private Map<UUID, Body> known() {
        if (known == null) {
            known = bodies.all().stream().collect(Collectors.toMap(Body::id, Function.identity()));
        }
        return known;
    }

    LocalDate today() {
        return Zone.dayOf(clock.instant());
    }

    Optional<Body> bodyOf(WorkingAgreement agreement) {
        return agreement.bodyId().map(known()::get);
    }

    /** The bodies whose decision can agree or retire it. */
    List<Body> deciding(WorkingAgreement agreement) {
        return known().values().stream()
                .filter(b -> agreement.bodyId().isEmpty()
                        ? b.kind() == BodyKind.COUNCIL
                        : isOrIsAbove(b.id(), agreement.bodyId()))
                .toList();
    }

    private boolean isOrIsAbove(UUID bodyId, Optional<UUID> lower) {
        return lower.filter(id ->
                        id.equals(bodyId) || isOrIsAbove(bodyId, known().get(id).parentId()))
                .isPresent();
    }

    /** The bodies that exist today and that it is for. */
    List<UUID> concerned(WorkingAgreement agreement) {
        return known().values().stream()
                .filter(b -> b.period().contains(today()))
                .map(Body::id)
                .filter(id -> agreement.bodyId().map(id::equals).orElse(true))
                .toList();
    }

    boolean mayKeep(WorkingAgreement agreement) {
        Standing standing = authority.standing();
        return standing.coordinator()
                || agreement.bodyId().map(standing.runs()::contains).orElseGet(() -> runsTheNetwork(standing));
    }

    private boolean runsTheNetwork(Standing standing) {
        return !standing.runs().isEmpty()
                && standing.runs().stream().map(known()::get).anyMatch(b -> b.kind() != BodyKind.WORKING_GROUP);
    }

    boolean mayWrite(WorkingAgreement agreement) {
        return owns(agreement) || mayKeep(agreement);
    }

    boolean owns(WorkingAgreement agreement) {
        return authority.person().filter(agreement.ownerId()::equals).isPresent() && takesPart();
    }

    /** Whether the caller has a seat today, stands in on one, or speaks for a partner. */
    boolean takesPart() {
        return !authority.standing().bodies().isEmpty()
                || authority
                        .person()
                        .filter(me -> !representations.ofPerson(me, today()).isEmpty())
                        .isPresent();
    }

    boolean mayProposeFor(UUID bodyId) {
        return bodyId == null ? takesPart() : authority.standing().seesInsideOf(bodyId);
    }

    List<Body> proposable() {
        return bodies.existingOn(today()).stream()
                .filter(b -> mayProposeFor(b.id()))
                .toList();
    }

    /** @throws NotAllowed unless the rule holds; what is not for the caller is not there */
    void require(boolean right, UUID id) {
        if (!right) {
            throw new NotAllowed("do that with agreement " + id);
        }
    }
}
