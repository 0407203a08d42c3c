package be.leuven.som.application.agenda;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.agenda.AgendaBuilding;
import be.leuven.som.api.agenda.AgendaOffer;
import be.leuven.som.api.meeting.MeetingPlanning;
import be.leuven.som.api.meeting.PlanMeeting;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
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
public class AgendaBuildingBean implements AgendaBuilding {
    @Inject
    private MeetingRepository meetings;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private Offers offers;

    @Inject
    private LikeTheLast likeTheLast;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @Reading
    public List<AgendaOffer> offers(UUID bodyId, LocalDate day) {
        authority.requireRunning(bodyId);
        return offers.of(bodyId, day);
    }

    @Override
    @Reading
    public PlanMeeting likeTheLast(UUID bodyId) {
        authority.requireRunning(bodyId);
        return likeTheLast.of(bodyId).orElseGet(() -> planning.proposal(bodyId));
    }

    @Override
    public void defer(UUID meetingId, long version, UUID itemId, boolean putOff) {
        Meeting known = meetings.find(meetingId).orElseThrow(() -> new NotAllowed("know of meeting " + meetingId));
        authority.requireRunning(known.bodyId());
        meetings.find(meetingId, version).orElseThrow().defer(itemId, putOff, clock.instant());
        audit.record("meeting.item-deferred", meetingId);
    }
}
