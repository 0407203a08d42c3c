package be.leuven.som.application.charter;

import be.leuven.som.api.charter.ClauseConsultation;
import be.leuven.som.api.charter.ConsultationReading;
import be.leuven.som.api.charter.ConsultationView;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.charter.AmendmentRepository;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.ConsultationPicture;
import be.leuven.som.domain.network.Partner;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

@Stateless
@UseCase
@Reading
@RolesAllowed(Roles.MEMBER)
public class ConsultationReadingBean implements ConsultationReading {
    @Inject
    private CharterVersions versions;

    @Inject
    private ConsultationViews views;

    @Inject
    private ClauseConsultationViews clauseViews;

    @Inject
    private AmendmentRepository amendments;

    @Inject
    private PartnerVoices partners;

    @Inject
    private Authority authority;

    @Override
    public Optional<UUID> current() {
        return versions.readable().stream()
                .filter(v -> v.consultation().isPresent())
                .max(Comparator.comparing(v -> v.consultation().orElseThrow().until()))
                .map(CharterVersion::id);
    }

    @Override
    public Optional<ConsultationView> consultation(UUID charterId) {
        return consulted(charterId).map(views::of);
    }

    @Override
    public Optional<ClauseConsultation> clause(UUID charterId, UUID clauseKey) {
        return consulted(charterId).flatMap(v -> clauseViews.of(v, clauseKey));
    }

    @Override
    public List<Unspoken> unspoken() {
        return versions.readable().stream()
                .filter(v -> v.consultsOn(versions.today()))
                .flatMap(this::unspoken)
                .toList();
    }

    private Stream<Unspoken> unspoken(CharterVersion version) {
        List<Partner> mine = partners.ofCaller();
        Set<UUID> spoken = mine.isEmpty()
                ? Set.of()
                : new ConsultationPicture(amendments.ofVersion(version.id()), amendments.commentsOf(version.id()))
                        .spoken();
        return mine.stream()
                .filter(p -> !spoken.contains(p.id()))
                .map(p -> new Unspoken(
                        version.id(),
                        version.label(),
                        p.name(),
                        version.consultation().orElseThrow().until()));
    }

    /** What partners said stays inside, also when the text itself is public by now. */
    private Optional<CharterVersion> consulted(UUID charterId) {
        return versions.toRead(charterId)
                .filter(v -> v.consultation().isPresent())
                .filter(v -> authority.person().isPresent());
    }
}
