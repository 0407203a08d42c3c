package be.leuven.som.application.series;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.meeting.ConveneMeeting;
import be.leuven.som.api.meeting.MeetingPlanning;
import be.leuven.som.api.series.ChangeSeries;
import be.leuven.som.api.series.ConveneSeries;
import be.leuven.som.api.series.MakeSeries;
import be.leuven.som.api.series.PlannedMeeting;
import be.leuven.som.api.series.SeenMeeting;
import be.leuven.som.api.series.SeriesPlanning;
import be.leuven.som.api.series.SeriesRhythm;
import be.leuven.som.api.series.SeriesYear;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingSeries;
import be.leuven.som.domain.meeting.MeetingSeriesRepository;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.WorkingYear;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class SeriesPlanningBean implements SeriesPlanning {
    @Inject
    private MeetingSeriesRepository repository;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private SeriesDraft drafts;

    @Inject
    private SeriesClashes clashes;

    @Inject
    private SeriesMaking making;

    @Inject
    private SeriesChange changes;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Override
    @Reading
    public List<SeriesYear> years() {
        return drafts.years();
    }

    @Override
    @Reading
    public List<PlannedMeeting> preview(SeriesRhythm rhythm) {
        authority.requireRunning(rhythm.first().bodyId());
        if (rhythm.other() != null) {
            authority.requireRunning(rhythm.other().bodyId());
        }
        return clashes.told(drafts.from(rhythm));
    }

    @Override
    @Reading
    public List<PlannedMeeting> checked(List<PlannedMeeting> meetings) {
        meetings.stream().map(PlannedMeeting::bodyId).distinct().forEach(authority::requireRunning);
        return clashes.told(SeriesDraft.checked(meetings));
    }

    @Override
    public UUID make(MakeSeries command) {
        MeetingSeries series = new MeetingSeries(
                command.title(), new WorkingYear(command.yearStart()), command.bodyId(), command.otherBodyId());
        series.bodies().forEach(authority::requireRunning);
        repository.add(series);
        making.fill(series, SeriesDraft.checked(command.meetings()));
        audit.record("series.made", series.id());
        return series.id();
    }

    @Override
    public int convene(ConveneSeries command) {
        Map<UUID, Meeting> known = known(command.seriesId());
        if (command.meetings().isEmpty()) {
            throw DomainException.because("series.nothing-chosen");
        }
        for (SeenMeeting seen : command.meetings()) {
            Meeting meeting = require(known, seen.id());
            Refusals.told(
                    meeting,
                    () -> planning.convene(new ConveneMeeting(seen.id(), seen.version(), command.urgentReason())));
        }
        audit.record("series.convened", command.seriesId());
        return command.meetings().size();
    }

    @Override
    public int change(ChangeSeries command) {
        Map<UUID, Meeting> known = known(command.seriesId());
        Meeting from = require(known, command.from());
        authority.requireRunning(from.bodyId());
        int changed = changes.apply(command, from, known.values());
        audit.record("series.changed", command.seriesId());
        return changed;
    }

    @Override
    public void discard(UUID seriesId, long version) {
        MeetingSeries series =
                repository.find(seriesId).orElseThrow(() -> new NotAllowed("know of series " + seriesId));
        series.bodies().forEach(authority::requireRunning);
        MeetingSeries unchanged = repository.find(seriesId, version).orElseThrow();
        List<Meeting> meetings = repository.meetings(seriesId);
        if (meetings.stream().anyMatch(m -> m.state() != MeetingState.DRAFT)) {
            throw DomainException.because("series.already-convened");
        }
        meetings.forEach(m -> planning.discardDraft(m.id(), m.version()));
        repository.remove(unchanged);
        audit.record("series.discarded", seriesId);
    }

    private Map<UUID, Meeting> known(UUID seriesId) {
        return repository.meetings(seriesId).stream().collect(Collectors.toMap(Meeting::id, Function.identity()));
    }

    private static Meeting require(Map<UUID, Meeting> known, UUID meetingId) {
        Meeting meeting = known.get(meetingId);
        if (meeting == null) {
            throw new NotAllowed("know of meeting " + meetingId + " in this series");
        }
        return meeting;
    }
}
