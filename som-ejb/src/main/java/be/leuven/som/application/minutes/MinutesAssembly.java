package be.leuven.som.application.minutes;

import be.leuven.som.api.minutes.MinutesDocument;
import be.leuven.som.application.agreement.AgreedPolicies;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.Minutes;
import be.leuven.som.domain.structure.BodyRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Puts minutes together from the facts of their meeting and the prose; once frozen, from the frozen text alone. */
@RequestScoped
public class MinutesAssembly {
    @Inject
    private MeetingRepository meetings;

    @Inject
    private BodyRepository bodies;

    @Inject
    private AgreedPolicies policies;

    @Inject
    private AttendanceFacts attendance;

    @Inject
    private OutcomeFacts outcomes;

    @Inject
    private RoomFacts room;

    public MinutesDocument of(Minutes minutes) {
        Optional<String> frozen = minutes.canonicalText();
        return frozen.isPresent()
                ? CanonicalText.read(frozen.get(), MinutesDocument.class)
                : facts(meetings.find(minutes.meetingId()).orElseThrow()).with(minutes);
    }

    private MinutesFacts facts(Meeting meeting) {
        RoomFacts.Facts inTheRoom = room.of(meeting);
        return new MinutesFacts(
                meeting,
                bodies.find(meeting.bodyId()).orElseThrow(),
                inTheRoom,
                attendance.of(meeting, inTheRoom),
                outcomes.of(meeting),
                policies.quorum(meeting));
    }
}
