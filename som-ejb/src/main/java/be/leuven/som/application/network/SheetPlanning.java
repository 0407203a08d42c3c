package be.leuven.som.application.network;

import be.leuven.som.api.network.SheetKind;
import be.leuven.som.application.agreement.AgreedPolicies;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.PartnerProfile;
import be.leuven.som.domain.network.PartnerRepository;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.network.Representation;
import be.leuven.som.domain.network.RepresentationRepository;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** Holds rows against what there is, and says what would come of each. */
@RequestScoped
public class SheetPlanning {
    @Inject
    private PartnerRepository partners;

    @Inject
    private PersonRepository people;

    @Inject
    private RepresentationRepository representations;

    @Inject
    private PartnerDuplicates duplicates;

    @Inject
    private AdmittingDecisions decisions;

    @Inject
    private AgreedPolicies policies;

    @Inject
    private Clock clock;

    /** @param decisionId what admits new partners; null to keep them as applicants */
    List<PlannedRow> plan(SheetKind kind, List<SheetRow> rows, UUID decisionId) {
        return kind == SheetKind.PARTNERS
                ? partners(rows, decisionId == null ? null : decisions.require(decisionId))
                : people(rows);
    }

    private List<PlannedRow> partners(List<SheetRow> rows, Decision admitting) {
        PartnerRows planned = new PartnerRows(duplicates.known(), maker(admitting), partners::add);
        return rows.stream().map(planned::plan).toList();
    }

    private BiFunction<String, PartnerProfile, Partner> maker(Decision admitting) {
        if (admitting == null) {
            return (name, profile) -> new Partner(name, profile, today());
        }
        LocalDate decided = Zone.dayOf(admitting.takenAt());
        return (name, profile) -> {
            Partner partner = new Partner(name, profile, decided);
            partner.admit(decided, admitting.id());
            return partner;
        };
    }

    private List<PlannedRow> people(List<SheetRow> rows) {
        PersonRows planned = new PersonRows(
                people.all(),
                duplicates.known(),
                representations.all(),
                policies.read().representation(today()),
                new Kept(people, representations),
                today());
        return rows.stream().map(planned::plan).toList();
    }

    private LocalDate today() {
        return Zone.dayOf(clock.instant());
    }

    /** Goes where it belongs. */
    private record Kept(PersonRepository people, RepresentationRepository representations)
            implements PersonRows.Additions {
        @Override
        public void add(Person person) {
            people.add(person);
        }

        @Override
        public void add(Representation representation) {
            representations.add(representation);
        }
    }
}
