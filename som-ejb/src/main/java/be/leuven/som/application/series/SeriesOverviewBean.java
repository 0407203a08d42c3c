package be.leuven.som.application.series;

import be.leuven.som.api.Localized;
import be.leuven.som.api.Page;
import be.leuven.som.api.series.SeriesDetails;
import be.leuven.som.api.series.SeriesOverview;
import be.leuven.som.api.series.SeriesSummary;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.Words;
import be.leuven.som.application.agreement.AgreedPolicies;
import be.leuven.som.application.agreement.Policies;
import be.leuven.som.application.meeting.Viewers;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.FlemishCalendar;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingSeries;
import be.leuven.som.domain.meeting.MeetingSeriesRepository;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.SeriesPlace;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.BodyRepository;
import be.leuven.som.domain.structure.Standing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@Stateless
@UseCase
@Reading
@RolesAllowed(Roles.MEMBER)
public class SeriesOverviewBean implements SeriesOverview {
    private static final int PAGE_SIZE = 25;

    @Inject
    private MeetingSeriesRepository series;

    @Inject
    private SeriesQueries queries;

    @Inject
    private BodyRepository bodies;

    @Inject
    private AgreedPolicies policies;

    @Inject
    private Viewers viewers;

    @Inject
    private Authority authority;

    @Inject
    private Clock clock;

    @Override
    public Page<SeriesSummary> list(int page) {
        return Page.of(queries.list(viewers.caller(), page * PAGE_SIZE, PAGE_SIZE + 1), page, PAGE_SIZE);
    }

    @Override
    public Optional<SeriesDetails> details(UUID seriesId) {
        Standing standing = authority.standing();
        return series.find(seriesId)
                .filter(s -> s.bodies().stream().anyMatch(standing::seesInsideOf))
                .map(s -> details(s, standing));
    }

    private SeriesDetails details(MeetingSeries one, Standing standing) {
        Map<UUID, Body> known = one.bodies().stream()
                .map(id -> bodies.find(id).orElseThrow())
                .collect(Collectors.toMap(Body::id, Function.identity()));
        List<Meeting> meetings = series.meetings(one.id());
        Policies agreed = policies.read();
        return new SeriesDetails(
                one.id(),
                one.version(),
                one.title(),
                one.year().toString(),
                one.trajectory(),
                one.bodies().stream().map(id -> name(known, id)).toList(),
                meetings.stream()
                        .filter(m -> maySee(m, standing))
                        .map(m -> part(m, known, standing, agreed))
                        .toList(),
                one.bodies().stream().allMatch(standing::mayRunMeetingsOf)
                        && meetings.stream().allMatch(m -> m.state() == MeetingState.DRAFT));
    }

    private static boolean maySee(Meeting meeting, Standing standing) {
        return meeting.state() == MeetingState.DRAFT
                ? standing.mayRunMeetingsOf(meeting.bodyId())
                : standing.seesInsideOf(meeting.bodyId());
    }

    private SeriesDetails.Part part(Meeting meeting, Map<UUID, Body> known, Standing standing, Policies agreed) {
        Instant now = clock.instant();
        Optional<Instant> start = meeting.startsAt();
        boolean open = meeting.state() == MeetingState.DRAFT
                || (meeting.state() == MeetingState.CONVENED
                        && start.filter(now::isBefore).isPresent());
        return new SeriesDetails.Part(
                meeting.id(),
                meeting.version(),
                meeting.series().map(SeriesPlace::position).orElse(0),
                meeting.series().flatMap(SeriesPlace::step).orElse(null),
                Optional.ofNullable(known.get(meeting.bodyId())).map(Body::code).orElse(""),
                name(known, meeting.bodyId()),
                meeting.title(),
                meeting.state(),
                start.orElse(null),
                meeting.endsAt().orElse(null),
                meeting.venue().place().orElse(null),
                start.map(Zone::dayOf).flatMap(FlemishCalendar::on).orElse(null),
                open && standing.mayRunMeetingsOf(meeting.bodyId()),
                start.filter(s -> agreed.notice(meeting.bodyId()).assess(now, s).kept())
                        .isPresent());
    }

    private Localized name(Map<UUID, Body> known, UUID bodyId) {
        // a draft may have moved to a body outside the series
        Body body = known.containsKey(bodyId)
                ? known.get(bodyId)
                : bodies.find(bodyId).orElseThrow();
        return Words.of(body.name());
    }
}
