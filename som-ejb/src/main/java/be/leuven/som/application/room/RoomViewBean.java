package be.leuven.som.application.room;

import be.leuven.som.api.room.LiveRoom;
import be.leuven.som.api.room.MyRoom;
import be.leuven.som.api.room.RoomView;
import be.leuven.som.api.room.RoundPicture;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.Words;
import be.leuven.som.application.meeting.Viewers;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.Session;
import be.leuven.som.domain.meeting.SessionRepository;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.BodyRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@Reading
@RolesAllowed(Roles.MEMBER)
public class RoomViewBean implements RoomView {
    @Inject
    private MeetingRepository meetings;

    @Inject
    private SessionRepository sessions;

    @Inject
    private BodyRepository bodies;

    @Inject
    private RoomReading reading;

    @Inject
    private Authority authority;

    @Inject
    private Viewers viewers;

    @Override
    public Optional<LiveRoom> live(UUID meetingId) {
        return meetings.find(meetingId)
                .filter(m -> authority.standing().mayRunMeetingsOf(m.bodyId()))
                .filter(m -> m.state() == MeetingState.CONVENED
                        || sessions.find(meetingId).isPresent())
                .map(this::live);
    }

    private LiveRoom live(Meeting meeting) {
        RoomFacts facts = reading.whole(meeting);
        RoomPictures pictures = new RoomPictures(facts);
        RoundPictures rounds = new RoundPictures(facts);
        List<RoundPicture> asked =
                new ArrayList<>(facts.rounds().stream().map(rounds::of).toList());
        Collections.reverse(asked);
        Optional<Session> session = Optional.ofNullable(facts.session());
        return new LiveRoom(
                meeting.id(),
                meeting.bodyId(),
                bodies.find(meeting.bodyId()).map(b -> Words.of(b.name())).orElseThrow(),
                meeting.title(),
                meeting.state(),
                meeting.startsAt().orElseThrow(),
                meeting.version(),
                session.map(Session::changes).orElse(-1L),
                session.flatMap(Session::currentItem).orElse(null),
                facts.quorum(),
                pictures.items(session.isEmpty() ? List.of() : earlier(meeting)),
                pictures.people(),
                pictures.door(Zone.dayOf(facts.now())),
                pictures.speakers(),
                asked,
                pictures.decisions(),
                pictures.actions());
    }

    private List<LiveRoom.Earlier> earlier(Meeting meeting) {
        return Earlier.of(meeting, sessions)
                .map(i -> new LiveRoom.Earlier(i.itemId(), i.title(), i.openedAt()))
                .toList();
    }

    @Override
    public Optional<MyRoom> mine(UUID meetingId) {
        return meetings.find(meetingId)
                .filter(viewers::maySee)
                .filter(m -> sessions.find(meetingId).isPresent())
                .map(m -> new MyRoomPicture(reading.of(m), authority.person().orElse(null))
                        .drawn(authority.standing().mayRunMeetingsOf(m.bodyId())));
    }

    @Override
    public boolean maySee(UUID meetingId) {
        return meetings.find(meetingId).filter(viewers::maySee).isPresent();
    }

    @Override
    @PermitAll
    public Map<UUID, Long> changes(Collection<UUID> meetingIds) {
        return sessions.changes(meetingIds);
    }
}
