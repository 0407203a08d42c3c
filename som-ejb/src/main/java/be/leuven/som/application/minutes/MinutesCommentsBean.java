package be.leuven.som.application.minutes;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.minutes.MinutesComments;
import be.leuven.som.api.minutes.MinutesView;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.link.LinkPurpose;
import be.leuven.som.application.link.LinkSigning;
import be.leuven.som.application.link.SignedLink;
import be.leuven.som.application.minutes.MinutesViews.Rights;
import be.leuven.som.application.security.Authority;
import be.leuven.som.domain.meeting.Minutes;
import be.leuven.som.domain.meeting.MinutesRepository;
import be.leuven.som.domain.meeting.MinutesState;
import be.leuven.som.domain.shared.DomainException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@PermitAll
public class MinutesCommentsBean implements MinutesComments {
    @Inject
    private MinutesRepository minutes;

    @Inject
    private MinutesReaders readers;

    @Inject
    private MinutesViews views;

    @Inject
    private LinkSigning signing;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public void comment(UUID minutesId, UUID itemId, String text) {
        UUID me = authority.requirePerson();
        Minutes read = minutes.find(minutesId)
                .filter(m -> readers.seesInside(m) && readers.invited(m, me))
                .orElseThrow(() -> new NotAllowed("comment on minutes " + minutesId));
        read.comment(itemId, me, text, clock.instant());
        audit.record("minutes.commented", minutesId);
    }

    @Override
    @Reading
    public Optional<MinutesView> read(String text) {
        return signing.read(text)
                .filter(link -> link.purpose() == LinkPurpose.MINUTES)
                .flatMap(link -> own(link).map(m -> views.inside(m, new Rights(false, true, null))));
    }

    @Override
    public void commentByLink(String text, UUID itemId, String comment) {
        SignedLink link = signing.require(text, LinkPurpose.MINUTES);
        own(link)
                .orElseThrow(() -> DomainException.because("token.not-usable"))
                .comment(itemId, link.personId(), comment, clock.instant());
        audit.recordAs(link.actor(), "minutes.commented", link.objectId());
    }

    private Optional<Minutes> own(SignedLink link) {
        return minutes.find(link.objectId())
                .filter(m -> m.state() != MinutesState.DRAFT && readers.invited(m, link.personId()));
    }
}
