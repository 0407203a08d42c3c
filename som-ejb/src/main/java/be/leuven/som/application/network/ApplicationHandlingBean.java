package be.leuven.som.application.network;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.network.ApplicationHandling;
import be.leuven.som.api.network.WaitingApplication;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.network.KnownPartners;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.PartnerApplication;
import be.leuven.som.domain.network.PartnerApplicationRepository;
import be.leuven.som.domain.network.PartnerRepository;
import be.leuven.som.domain.shared.Zone;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class ApplicationHandlingBean implements ApplicationHandling {
    @Inject
    private PartnerApplicationRepository applications;

    @Inject
    private PartnerRepository partners;

    @Inject
    private PartnerDuplicates duplicates;

    @Inject
    private AdmittingDecisions decisions;

    @Inject
    private ApplicationMails mails;

    @Inject
    private PartnerRights rights;

    @Inject
    private AuditTrail audit;

    @Override
    @Reading
    public List<WaitingApplication> waiting() {
        List<PartnerApplication> waiting = rights.mayKeep() ? applications.waiting() : List.of();
        if (waiting.isEmpty()) {
            return List.of();
        }
        KnownPartners known = duplicates.known();
        return waiting.stream().map(a -> view(a, known)).toList();
    }

    private static WaitingApplication view(PartnerApplication application, KnownPartners known) {
        return new WaitingApplication(
                application.id(),
                application.version(),
                application.name(),
                Profiles.words(application.profile(), application.levels()),
                application.motive(),
                application.applicant().name(),
                application.applicant().email().value(),
                application.applicant().function(),
                application.askedAt(),
                known.like(application.name(), application.profile()).stream()
                        .map(l -> new WaitingApplication.Like(
                                l.partner().id(), l.partner().name(), l.by()))
                        .toList());
    }

    @Override
    public UUID admit(UUID id, long version, UUID decisionId) {
        PartnerApplication application = at(id, version);
        Decision decision = decisions.require(decisionId);
        duplicates.requireNew(application.name(), application.profile());
        Partner partner = application.admit(Zone.dayOf(decision.takenAt()), decision.id());
        partners.add(partner);
        mails.admitted(application);
        audit.record("application.admitted", partner.id());
        return partner.id();
    }

    @Override
    public void decline(UUID id, long version, String reason) {
        PartnerApplication application = at(id, version);
        application.decline(reason);
        mails.declined(application);
        audit.record("application.declined", id);
    }

    private PartnerApplication at(UUID id, long version) {
        rights.requireKeeper();
        return applications.find(id, version).orElseThrow(() -> new NotAllowed("know of application " + id));
    }
}
