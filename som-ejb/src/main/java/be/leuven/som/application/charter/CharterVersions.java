package be.leuven.som.application.charter;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.application.security.Authority;
import be.leuven.som.domain.charter.CharterState;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.CharterVersionRepository;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.BodyKind;
import be.leuven.som.domain.structure.BodyRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which versions of the charter there are, and who may do what with which. */
@RequestScoped
public class CharterVersions {
    private static final Set<BodyKind> EDITING = Set.of(BodyKind.COUNCIL, BodyKind.STEERING_GROUP);

    @Inject
    private CharterVersionRepository versions;

    @Inject
    private BodyRepository bodies;

    @Inject
    private Authority authority;

    @Inject
    private Clock clock;

    private Boolean editor;

    LocalDate today() {
        return Zone.dayOf(clock.instant());
    }

    /** Whether the caller is coordinator, or chair or secretary of a council or a steering group. */
    boolean mayEdit() {
        if (editor == null) {
            editor = authority.standing().coordinator() || runsAnEditingBody();
        }
        return editor;
    }

    private boolean runsAnEditingBody() {
        Set<UUID> runs = authority.standing().runs();
        return !runs.isEmpty()
                && bodies.existingOn(today()).stream()
                        .anyMatch(b -> runs.contains(b.id()) && EDITING.contains(b.kind()));
    }

    /**
     * The person who edits.
     *
     * @throws NotAllowed unless the caller may edit versions of the charter
     */
    UUID requireEditor() {
        if (!mayEdit()) {
            throw new NotAllowed("write the charter");
        }
        return authority.requirePerson();
    }

    boolean mayRead(CharterVersion version) {
        CharterState state = version.state();
        if (state.isPublic()) {
            return true;
        }
        return state == CharterState.DRAFT ? mayEdit() : authority.person().isPresent();
    }

    Optional<CharterVersion> toRead(UUID id) {
        return versions.find(id).filter(this::mayRead);
    }

    /** To change something that hangs on it; a change of the version itself at the same moment is noticed. */
    CharterVersion toWriteIn(UUID id) {
        requireEditor();
        return versions.findToWriteIn(id).orElseThrow(() -> new NotAllowed("know of charter version " + id));
    }

    /** To change the version itself, as the user saw it. */
    CharterVersion toChange(UUID id, long seen) {
        requireEditor();
        return versions.find(id, seen).orElseThrow(() -> new NotAllowed("know of charter version " + id));
    }

    List<CharterVersion> readable() {
        return versions.all().stream().filter(this::mayRead).toList();
    }

    /** The version in force today; else the one whose term ended last. */
    Optional<CharterVersion> current() {
        return versions.all().stream()
                .filter(v -> v.inForce().filter(p -> !p.from().isAfter(today())).isPresent())
                .max(Comparator.comparing(v -> v.inForce().orElseThrow().from()));
    }
}
