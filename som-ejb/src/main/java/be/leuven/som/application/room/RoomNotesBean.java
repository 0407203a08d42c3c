package be.leuven.som.application.room;

import be.leuven.som.api.room.LiveRoom;
import be.leuven.som.api.room.RoomNotes;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.ItemNote;
import be.leuven.som.domain.meeting.SessionRepository;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class RoomNotesBean implements RoomNotes {
    @Inject
    private Rooms rooms;

    @Inject
    private SessionRepository sessions;

    @Inject
    private PersonRepository people;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public LiveRoom.Note write(UUID meetingId, UUID itemId, long seen, String text) {
        OpenRoom room = rooms.toLead(meetingId);
        ItemNote note = room.session().write(itemId, seen, text, authority.requirePerson(), clock.instant());
        sessions.changed(meetingId);
        audit.record("room.noted", meetingId);
        return picture(note);
    }

    @Override
    @Reading
    public Optional<LiveRoom.Note> note(UUID meetingId, UUID itemId) {
        return Optional.of(picture(rooms.toLead(meetingId).session().note(itemId)));
    }

    private LiveRoom.Note picture(ItemNote note) {
        return new LiveRoom.Note(
                note.version(),
                note.text().orElse(""),
                note.writtenBy().flatMap(people::find).map(Person::name).orElse(null),
                note.writtenAt().orElse(null));
    }
}
