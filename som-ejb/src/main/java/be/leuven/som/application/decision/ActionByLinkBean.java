package be.leuven.som.application.decision;

import be.leuven.som.api.decision.ActionByLink;
import be.leuven.som.api.decision.ActionLine;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.link.LinkPurpose;
import be.leuven.som.application.link.LinkSigning;
import be.leuven.som.application.link.SignedLink;
import be.leuven.som.application.meeting.MeetingQueries.Viewer;
import be.leuven.som.domain.decision.ActionItem;
import be.leuven.som.domain.decision.ActionItemRepository;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.Zone;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Stateless
@UseCase
@PermitAll
public class ActionByLinkBean implements ActionByLink {
    @Inject
    private LinkSigning signing;

    @Inject
    private ActionItemRepository actions;

    @Inject
    private DecisionQueries queries;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @Reading
    public Optional<ActionLine> read(String text) {
        return signing.read(text)
                .filter(link -> link.purpose() == LinkPurpose.ACTION)
                .flatMap(link -> queries
                        .actions(
                                List.of(link.objectId()),
                                new Viewer(link.personId(), false, Set.of(), Set.of()),
                                Zone.dayOf(clock.instant()))
                        .stream()
                        .findFirst());
    }

    @Override
    public void done(String text, String note) {
        SignedLink link = signing.require(text, LinkPurpose.ACTION);
        own(link).done(note, clock.instant());
        audit.recordAs(link.actor(), "action.done", link.objectId());
    }

    @Override
    public void askForMoreTime(String text, LocalDate until, String because) {
        SignedLink link = signing.require(text, LinkPurpose.ACTION);
        own(link).askForMoreTime(until, because, clock.instant());
        audit.recordAs(link.actor(), "action.more-time-asked", link.objectId());
    }

    private ActionItem own(SignedLink link) {
        return actions.hold(link.objectId())
                .filter(a -> a.ownerId().equals(link.personId()))
                .orElseThrow(() -> DomainException.because("token.not-usable"));
    }
}
