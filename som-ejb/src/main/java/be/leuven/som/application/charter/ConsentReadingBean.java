package be.leuven.som.application.charter;

import be.leuven.som.api.charter.CharterReading.CharterLine;
import be.leuven.som.api.charter.ConsentLine;
import be.leuven.som.api.charter.ConsentPicture;
import be.leuven.som.api.charter.ConsentReading;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.meeting.RoundRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@Reading
@RolesAllowed(Roles.MEMBER)
public class ConsentReadingBean implements ConsentReading {
    @Inject
    private CharterVersions versions;

    @Inject
    private ConsentLines lines;

    @Inject
    private ConsentViews views;

    @Inject
    private RoundRepository rounds;

    @Inject
    private CharterViews texts;

    @Inject
    private Authority authority;

    @Override
    public Optional<ConsentPicture> round(UUID roundId) {
        return rounds.find(roundId)
                .filter(r -> r.period().isPresent())
                .map(ConsentRounds::textOf)
                .flatMap(this::inside)
                .map(version -> views.of(version, roundId));
    }

    @Override
    public List<ConsentLine> of(UUID charterId) {
        return inside(charterId).map(version -> lines.of(List.of(version))).orElse(List.of());
    }

    @Override
    @PermitAll
    public Map<UUID, Long> changes(Collection<UUID> roundIds) {
        return rounds.changes(roundIds);
    }

    @Override
    public List<CharterLine> readIn(UUID meetingId) {
        return versions.readable().stream()
                .filter(v -> v.readIn(meetingId) && v.askable())
                .map(texts::line)
                .toList();
    }

    @Override
    public List<ReadHere> readings(UUID meetingId) {
        return versions.readable().stream()
                .filter(v -> v.readIn(meetingId))
                .map(v -> new ReadHere(
                        texts.line(v),
                        v.finalReadingId().filter(meetingId::equals).isPresent(),
                        of(v.id())))
                .toList();
    }

    /** Who answered what stays inside, also when the text itself is public by now. */
    private Optional<CharterVersion> inside(UUID charterId) {
        return versions.toRead(charterId).filter(v -> authority.person().isPresent());
    }
}
