package be.leuven.som.web.meetings;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.meeting.AttendanceRecording;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.api.meeting.MeetingOverview;
import be.leuven.som.api.meeting.RecordAttendance;
import be.leuven.som.api.room.RoomView;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Ticking who was there; when somebody else changed the meeting meanwhile, the ticks stay. */
@Named
@ViewScoped
public class AttendanceBacking implements ReadAgain, Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingOverview overview;

    @Inject
    private AttendanceRecording recording;

    @Inject
    private RoomView room;

    @Inject
    private AttendanceGuestsBacking guests;

    @Inject
    private Attempt attempt;

    @Inject
    private Addressed addressed;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private MeetingDetails meeting;
    private List<Tick> ticks = List.of();

    public void open() {
        meeting = Addressed.id(id)
                .flatMap(overview::details)
                .filter(MeetingDetails::mayRun)
                .orElse(null);
        if (meeting == null) {
            addressed.notFound();
            return;
        }
        Map<UUID, Presence> before = ticked();
        ticks = meeting.invited().stream()
                .map(i -> Tick.of(i, meeting.state()).keeping(before.get(i.invitationId())))
                .toList();
    }

    /** As it is now; what was ticked stays. */
    @Override
    public void readAgain() {
        open();
    }

    public void tickTheRest() {
        ticks.stream().filter(t -> t.getPresence() == null).forEach(t -> t.setPresence(Presence.PRESENT));
    }

    public void save() {
        try {
            if (attempt.done(() -> recording.record(
                    new RecordAttendance(meeting.id(), meeting.version(), ticked(), guests.names())))) {
                attempt.say(words.of("meetings", "attendance.done"));
                Faces.redirect("meeting/%s", meeting.id());
            }
        } catch (Conflict changed) {
            attempt.warn(words.of("meetings", "attendance.conflict"));
            open();
        }
    }

    private Map<UUID, Presence> ticked() {
        Map<UUID, Presence> ticked = new HashMap<>();
        ticks.stream()
                .filter(t -> t.getPresence() != null)
                .forEach(t -> ticked.put(t.getInvited().invitationId(), t.getPresence()));
        return ticked;
    }

    public Gauge getGauge() {
        return new Gauge(recording.quorum(meeting.id(), ticked()).orElse(meeting.quorum()));
    }

    /** Whether it was led from the room, so that it is known who came and went when. */
    public boolean isTimed() {
        return !room.changes(List.of(meeting.id())).isEmpty();
    }

    public MeetingDetails getMeeting() {
        return meeting;
    }

    public List<Tick> getTicks() {
        return ticks;
    }

    public List<Presence> getChoices() {
        return List.of(Presence.values());
    }
}
