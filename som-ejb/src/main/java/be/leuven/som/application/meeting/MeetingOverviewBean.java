package be.leuven.som.application.meeting;

import be.leuven.som.api.Page;
import be.leuven.som.api.meeting.MeetingBody;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.api.meeting.MeetingFilter;
import be.leuven.som.api.meeting.MeetingOverview;
import be.leuven.som.api.meeting.MeetingSummary;
import be.leuven.som.api.meeting.PublicMeeting;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.Words;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.BodyRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@Reading
@RolesAllowed(Roles.MEMBER)
public class MeetingOverviewBean implements MeetingOverview {
    private static final int PAGE_SIZE = 25;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private MeetingQueries queries;

    @Inject
    private MeetingDetailsView view;

    @Inject
    private Viewers viewers;

    @Inject
    private BodyRepository bodies;

    @Inject
    private CalendarFiles calendarFiles;

    @Inject
    private Clock clock;

    @Override
    public Page<MeetingSummary> list(MeetingFilter filter, int page) {
        Instant today = startOf(Zone.dayOf(clock.instant()));
        return Page.of(queries.list(filter, viewers.caller(), today, page * PAGE_SIZE, PAGE_SIZE + 1), page, PAGE_SIZE);
    }

    @Override
    public List<MeetingBody> bodies() {
        MeetingQueries.Viewer viewer = viewers.caller();
        return bodies.existingOn(Zone.dayOf(clock.instant())).stream()
                .filter(b -> viewer.everything() || viewer.bodies().contains(b.id()))
                .map(Words::body)
                .toList();
    }

    @Override
    public Optional<MeetingDetails> details(UUID meetingId) {
        return meetings.find(meetingId).filter(viewers::maySee).map(view::of);
    }

    @Override
    public Optional<String> calendarFile(UUID meetingId) {
        return meetings.find(meetingId)
                .filter(viewers::maySee)
                .filter(m -> m.state() != MeetingState.DRAFT && m.startsAt().isPresent())
                .map(this::calendarFile);
    }

    private String calendarFile(Meeting meeting) {
        return calendarFiles.published(meeting, clock.instant());
    }

    @Override
    @PermitAll
    public List<PublicMeeting> announced(LocalDate from, int most) {
        return queries.announced(startOf(from), most);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Zone.BRUSSELS).toInstant();
    }
}
