package be.leuven.som.application.minutes;

import be.leuven.som.domain.meeting.Meeting;
import jakarta.enterprise.context.ApplicationScoped;

/** Nothing was recorded in the room: attendance and decisions were written down afterwards. */
@ApplicationScoped
public class NoRoomFacts implements RoomFacts {
    @Override
    public Facts of(Meeting meeting) {
        return Facts.NONE;
    }
}
