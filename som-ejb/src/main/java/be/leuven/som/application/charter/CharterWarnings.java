package be.leuven.som.application.charter;

import be.leuven.som.api.text.Dates;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.notice.DailyReminders;
import be.leuven.som.application.notice.Mails;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.CharterVersionRepository;
import be.leuven.som.domain.charter.TermPolicy;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.EmailAddress;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.BodyKind;
import be.leuven.som.domain.structure.BodyRepository;
import be.leuven.som.domain.structure.Mandate;
import be.leuven.som.domain.structure.Seat;
import be.leuven.som.domain.structure.SeatRepository;
import be.leuven.som.domain.structure.SeatRole;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells who edits the charter that its term ends, each time once, with the version held so that no other node does. */
@Stateless
@UseCase
@PermitAll
public class CharterWarnings extends DailyReminders {
    private static final Set<SeatRole> EDITORS = Set.of(SeatRole.CHAIR, SeatRole.SECRETARY, SeatRole.COORDINATOR);

    @Inject
    private CharterVersionRepository versions;

    @Inject
    private BodyRepository bodies;

    @Inject
    private SeatRepository seats;

    @Inject
    private PersonRepository people;

    @Inject
    private Mails mails;

    @Inject
    private Settings settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The versions of which a warning may be due. */
    @Override
    @Reading
    public List<UUID> candidates() {
        return versions.all().stream()
                .filter(v -> TermPolicy.STANDARD.toSend(v, today()).isPresent())
                .map(CharterVersion::id)
                .toList();
    }

    /** Warns of the end of this version when that is due; whether it was. */
    @Override
    public boolean remind(UUID versionId) {
        Optional<CharterVersion> held = versions.hold(versionId);
        Optional<Integer> months = held.flatMap(v -> TermPolicy.STANDARD.toSend(v, today()));
        if (months.isEmpty()) {
            return false;
        }
        CharterVersion version = held.orElseThrow();
        editors().forEach(person -> person.email().ifPresent(address -> tell(person, address, version)));
        version.warned(months.get());
        audit.recordAs("system", "charter.warned", versionId);
        return true;
    }

    private Collection<Person> editors() {
        Set<UUID> leading = bodies.existingOn(today()).stream()
                .filter(b -> b.kind() != BodyKind.WORKING_GROUP)
                .map(b -> b.id())
                .collect(Collectors.toSet());
        return people.findAll(seats.ofBodies(leading, today()).stream()
                        .filter(s -> EDITORS.contains(s.role()))
                        .map(this::holder)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()))
                .values();
    }

    private Optional<UUID> holder(Seat seat) {
        return seat.holderOn(today()).map(Mandate::personId);
    }

    private void tell(Person person, EmailAddress address, CharterVersion version) {
        mails.write(
                address,
                person.language(),
                "charter.ends",
                person.name(),
                version.label(),
                new Dates(person.language())
                        .date(version.inForce().orElseThrow().until()),
                settings.baseUrl() + "/charter/start");
    }

    private LocalDate today() {
        return Zone.dayOf(clock.instant());
    }
}
