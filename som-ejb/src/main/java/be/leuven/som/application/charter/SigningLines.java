package be.leuven.som.application.charter;

import be.leuven.som.api.charter.SigningPicture.Line;
import be.leuven.som.api.charter.SigningPicture.Stage;
import be.leuven.som.application.security.Authority;
import be.leuven.som.domain.charter.CharterState;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.Refusal;
import be.leuven.som.domain.charter.Signature;
import be.leuven.som.domain.charter.SigningRepository;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.PartnerRepository;
import be.leuven.som.domain.network.PartnerState;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where each partner stands with a version: signed, declined, still to sign, or gone before it could. */
@RequestScoped
public class SigningLines {
    @Inject
    private SigningRepository signing;

    @Inject
    private PartnerRepository partners;

    @Inject
    private PersonRepository people;

    @Inject
    private CharterVersions versions;

    @Inject
    private Authority authority;

    List<Line> of(CharterVersion version) {
        Map<UUID, Signature> signatures = signing.signatures(version.id()).stream()
                .collect(Collectors.toMap(Signature::partnerId, Function.identity()));
        Map<UUID, Refusal> refusals = signing.refusals(version.id()).stream()
                .collect(Collectors.toMap(Refusal::partnerId, Function.identity()));
        Map<UUID, Person> signers = people.findAll(
                signatures.values().stream().map(Signature::personId).collect(Collectors.toSet()));
        return partners.all().stream()
                .map(p -> signatures.containsKey(p.id())
                        ? Optional.of(signed(p, signatures.get(p.id()), signers))
                        : unsigned(p, version, refusals.get(p.id())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Line signed(Partner partner, Signature signature, Map<UUID, Person> signers) {
        Person signer = signers.get(signature.personId());
        boolean named = signer != null && (authority.person().isPresent() || signer.namedInPublic());
        return new Line(
                partner.id(),
                partner.nameOn(Zone.dayOf(signature.signedAt())).orElse(partner.name()),
                Stage.SIGNED,
                signature.id(),
                signature.signedAt(),
                signature.function(),
                named ? signer.name() : null,
                signature.statement().orElse(null),
                null);
    }

    private Optional<Line> unsigned(Partner partner, CharterVersion version, Refusal refusal) {
        if (refusal != null) {
            String reason = authority.person().isPresent() ? refusal.reason() : null;
            return Optional.of(line(partner, Stage.DECLINED, refusal, reason));
        }
        CharterState state = version.stateOn(versions.today());
        boolean open = state == CharterState.ADOPTED || state == CharterState.SIGNING || state == CharterState.IN_FORCE;
        if (open && (partner.state() == PartnerState.ACTIVE || partner.state() == PartnerState.SUSPENDED)) {
            return Optional.of(line(partner, Stage.WAITING, null, null));
        }
        LocalDate adopted = version.adoptedOn().orElseThrow();
        boolean gone = partner.joinedOn().filter(d -> !d.isAfter(adopted)).isPresent()
                && partner.endedOn().filter(d -> !d.isBefore(adopted)).isPresent();
        return open && gone ? Optional.of(line(partner, Stage.LEFT, null, null)) : Optional.empty();
    }

    private static Line line(Partner partner, Stage stage, Refusal refusal, String reason) {
        return new Line(
                partner.id(),
                partner.name(),
                stage,
                null,
                refusal == null ? null : refusal.refusedAt(),
                null,
                null,
                null,
                reason);
    }
}
