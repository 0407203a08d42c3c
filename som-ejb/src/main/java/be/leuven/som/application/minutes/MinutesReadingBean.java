package be.leuven.som.application.minutes;

import be.leuven.som.api.minutes.MinutesReading;
import be.leuven.som.api.minutes.MinutesView;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.meeting.Viewers;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.Minutes;
import be.leuven.som.domain.meeting.MinutesRepository;
import be.leuven.som.domain.meeting.MinutesState;
import be.leuven.som.domain.structure.BodyRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@Reading
@PermitAll
public class MinutesReadingBean implements MinutesReading {
    private static final Duration TASKS_SINCE = Duration.ofDays(120);
    private static final int MOST_TASKS = 5;

    @Inject
    private MinutesRepository minutes;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private BodyRepository bodies;

    @Inject
    private MinutesReaders readers;

    @Inject
    private MinutesViews views;

    @Inject
    private MinutesQueries queries;

    @Inject
    private Viewers viewers;

    @Inject
    private Prose prose;

    @Inject
    private Clock clock;

    @Override
    public Optional<MinutesView> minutes(UUID minutesId) {
        return minutes.find(minutesId).flatMap(found -> {
            if (readers.seesInside(found)) {
                return Optional.of(views.inside(found, readers.rights(found)));
            }
            return found.state() == MinutesState.PUBLISHED ? Optional.of(views.forPublic(found)) : Optional.empty();
        });
    }

    @Override
    public Optional<String> canonicalText(UUID minutesId) {
        return minutes.find(minutesId).filter(readers::seesInside).flatMap(Minutes::canonicalText);
    }

    @Override
    public Optional<MinutesLine> ofMeeting(UUID meetingId) {
        return minutes.ofMeeting(meetingId)
                .filter(m -> readers.seesInside(m) || m.state() == MinutesState.PUBLISHED)
                .map(this::line);
    }

    private MinutesLine line(Minutes found) {
        Meeting meeting = meetings.find(found.meetingId()).orElseThrow();
        return new MinutesLine(
                found.id(),
                meeting.id(),
                meeting.title(),
                meeting.startsAt().orElseThrow(),
                bodies.find(found.bodyId()).orElseThrow().name().dutch(),
                found.state());
    }

    @Override
    public List<MinutesLine> published(int most) {
        return queries.published(most);
    }

    @Override
    public List<MinutesTask> tasks() {
        return queries.tasks(viewers.caller(), clock.instant().minus(TASKS_SINCE), MOST_TASKS);
    }

    @Override
    public String preview(String text) {
        return prose.html(text);
    }
}
