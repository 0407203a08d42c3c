package be.leuven.som.application.network;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.decision.DecisionLine;
import be.leuven.som.api.network.EndPartner;
import be.leuven.som.api.network.PartnerDescription;
import be.leuven.som.api.network.PartnerKeeping;
import be.leuven.som.api.network.RegisterPartner;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.PartnerProfile;
import be.leuven.som.domain.network.PartnerRepository;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.Zone;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class PartnerKeepingBean implements PartnerKeeping {
    @Inject
    private PartnerRepository partners;

    @Inject
    private PartnerDuplicates duplicates;

    @Inject
    private AdmittingDecisions decisions;

    @Inject
    private PartnerEnding ending;

    @Inject
    private PartnerRights rights;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public UUID register(RegisterPartner command) {
        rights.requireKeeper();
        PartnerProfile profile = Profiles.read(command.description(), () -> Text.required("name", command.name(), 200));
        duplicates.requireNew(command.name(), profile);
        LocalDate from = command.from() == null ? Zone.dayOf(clock.instant()) : command.from();
        Partner partner = new Partner(command.name(), profile, from);
        partner.describe(profile, command.description().levels());
        partners.add(partner);
        audit.record("partner.registered", partner.id());
        return partner.id();
    }

    @Override
    public void describe(UUID id, long version, PartnerDescription description) {
        Partner partner = at(id, version);
        PartnerProfile profile = Profiles.read(description);
        duplicates.requireOwnNumbers(partner, profile);
        partner.describe(profile, description.levels());
        audit.record("partner.described", id);
    }

    @Override
    public void rename(UUID id, long version, String name, LocalDate from) {
        at(id, version).rename(name, from);
        audit.record("partner.renamed", id);
    }

    @Override
    public void admit(UUID id, long version, UUID decisionId) {
        Partner partner = at(id, version);
        Decision decision = decisions.require(decisionId);
        partner.admit(Zone.dayOf(decision.takenAt()), decision.id());
        audit.record("partner.admitted", id);
    }

    @Override
    public void decline(UUID id, long version, LocalDate day, String reason) {
        at(id, version).decline(day, reason);
        audit.record("partner.declined", id);
    }

    @Override
    public void suspend(UUID id, long version, LocalDate day, String reason) {
        at(id, version).suspend(day, reason);
        audit.record("partner.suspended", id);
    }

    @Override
    public void resume(UUID id, long version, LocalDate day, String reason) {
        at(id, version).resume(day, reason);
        audit.record("partner.resumed", id);
    }

    @Override
    public void end(EndPartner command) {
        ending.end(at(command.id(), command.version()), command);
        audit.record("partner.ended", command.id());
    }

    @Override
    @Reading
    public List<DecisionLine> decisions() {
        rights.requireKeeper();
        return decisions.choices();
    }

    private Partner at(UUID id, long version) {
        rights.requireKeeper();
        return partners.find(id, version).orElseThrow(() -> new NotAllowed("know of partner " + id));
    }
}
