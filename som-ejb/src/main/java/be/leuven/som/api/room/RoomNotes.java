package be.leuven.som.api.room;

import be.leuven.som.api.Conflict;
import java.util.Optional;
import java.util.UUID;

/** The notes of a meeting that is held, for chair, secretary and coordinator. */
public interface RoomNotes {
    /**
     * Writes the note of an item.
     *
     * @param seen the version of the note that the writer saw
     * @return the note as it is now
     * @throws Conflict when somebody else wrote since; read it again, and show both
     */
    LiveRoom.Note write(UUID meetingId, UUID itemId, long seen, String text);

    /** The note as it is; nothing when there is none, or not for the caller. */
    Optional<LiveRoom.Note> note(UUID meetingId, UUID itemId);
}
