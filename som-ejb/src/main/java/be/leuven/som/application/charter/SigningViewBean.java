package be.leuven.som.application.charter;

import be.leuven.som.api.charter.SigningPicture;
import be.leuven.som.api.charter.SigningView;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.CharterVersionRepository;
import be.leuven.som.domain.charter.SigningRepository;
import be.leuven.som.domain.charter.SigningRound;
import be.leuven.som.domain.network.PartnerRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@Reading
@PermitAll
public class SigningViewBean implements SigningView {
    @Inject
    private CharterVersionRepository repository;

    @Inject
    private CharterVersions versions;

    @Inject
    private SigningRepository signing;

    @Inject
    private SigningLines lines;

    @Inject
    private SigningMandates mandates;

    @Inject
    private PartnerRepository partners;

    @Inject
    private Authority authority;

    @Override
    public Optional<SigningPicture> of(UUID charterId) {
        return repository.find(charterId).filter(v -> v.state().isPublic()).map(this::picture);
    }

    private SigningPicture picture(CharterVersion version) {
        Optional<SigningRound> round = signing.round(version.id());
        return new SigningPicture(
                version.id(),
                version.version(),
                version.label(),
                version.stateOn(versions.today()),
                version.adoptedOn().orElse(null),
                version.hash().orElse(null),
                round.map(SigningRound::day).orElse(null),
                round.map(SigningRound::place).orElse(null),
                lines.of(version),
                authority.signedIn() && versions.mayEdit(),
                authority.standing().coordinator());
    }

    @Override
    @RolesAllowed(Roles.MEMBER)
    public List<MySignature> mine(UUID charterId) {
        Optional<CharterVersion> version = repository.find(charterId).filter(v -> v.signableOn(versions.today()));
        return authority.person().filter(p -> version.isPresent()).stream()
                .flatMap(person -> mandates.of(person).stream())
                .filter(s -> signing.signature(charterId, s.partnerId()).isEmpty())
                .map(s -> partners.find(s.partnerId())
                        .map(p -> new MySignature(
                                p.id(),
                                p.name(),
                                s.function(),
                                SigningSentence.of(p, version.orElseThrow(), versions.today())))
                        .orElseThrow())
                .sorted(Comparator.comparing(MySignature::partner))
                .toList();
    }

    @Override
    @RolesAllowed(Roles.MEMBER)
    public List<Waiting> waiting() {
        return signing.underWay().stream()
                .flatMap(id -> mine(id).stream()
                        .map(m -> new Waiting(
                                id,
                                repository.find(id).map(CharterVersion::label).orElseThrow(),
                                m.partner())))
                .toList();
    }

    @Override
    public Map<UUID, Long> changes(Collection<UUID> charterIds) {
        return signing.changes(charterIds);
    }
}
