package be.leuven.som.application.charter;

import be.leuven.som.api.charter.CharterKeeping;
import be.leuven.som.api.charter.CharterWriting.Beginning;
import be.leuven.som.api.charter.ComparedCharters;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.ClauseRepository;
import be.leuven.som.domain.charter.NumberedClause;
import be.leuven.som.domain.shared.DomainException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class CharterKeepingBean implements CharterKeeping {
    @Inject
    private CharterVersions versions;

    @Inject
    private CharterBeginning beginnings;

    @Inject
    private CharterLives lives;

    @Inject
    private CharterReadings readings;

    @Inject
    private CharterViews views;

    @Inject
    private ClauseRepository clauses;

    @Inject
    private AuditTrail audit;

    @Override
    @Reading
    @PermitAll
    public List<Life> history() {
        return lives.of(versions.readable());
    }

    @Override
    @Reading
    @PermitAll
    public Optional<ComparedCharters> compare(UUID earlier, UUID later) {
        return versions.toRead(earlier).flatMap(before -> versions.toRead(later)
                .map(after -> Comparing.of(views.line(before), text(before), views.line(after), text(after))));
    }

    private List<NumberedClause> text(CharterVersion version) {
        return NumberedClause.of(version, clauses.ofVersion(version.id()));
    }

    @Override
    @Reading
    public Optional<Term> term() {
        return versions.mayEdit() ? lives.term() : Optional.empty();
    }

    @Override
    public UUID renew() {
        UUID editor = versions.requireEditor();
        String label = versions.current()
                .map(CharterVersion::nextLabel)
                .orElseThrow(() -> DomainException.because("charter.none-in-force"));
        CharterVersion begun = beginnings.begin(label, Beginning.IN_FORCE, editor);
        audit.record("charter.begun", begun.id());
        return begun.id();
    }

    @Override
    public void read(UUID charterId, long seen, UUID firstReading, UUID finalReading) {
        CharterVersion version = versions.toChange(charterId, seen);
        version.readFirstIn(readings.meeting("firstReading", firstReading));
        version.readFinallyIn(readings.meeting("finalReading", finalReading));
        audit.record("charter.readings-set", charterId);
    }

    @Override
    @Reading
    public List<ReadingMeeting> meetings() {
        return versions.mayEdit() ? readings.choice() : List.of();
    }

    @Override
    @Reading
    public Readings readings(UUID charterId) {
        return versions.toRead(charterId)
                .map(v -> new Readings(
                        v.firstReadingId().orElse(null), v.finalReadingId().orElse(null)))
                .orElse(new Readings(null, null));
    }
}
