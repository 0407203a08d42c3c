package be.leuven.som.application.room;

import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.Room;
import be.leuven.som.domain.meeting.Session;

/** A meeting and what happens while it is held. */
record OpenRoom(Meeting meeting, Session session) {
    Room now() {
        return Room.of(meeting, session);
    }
}
