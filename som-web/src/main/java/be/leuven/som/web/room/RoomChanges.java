package be.leuven.som.web.room;

import be.leuven.som.api.charter.SigningView;
import be.leuven.som.api.room.RoomView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What open pages look on at: meetings that are held, and charters that are signed. Each has a number that rises. */
@ApplicationScoped
public class RoomChanges {
    @Inject
    private RoomView meetings;

    @Inject
    private SigningView signings;

    boolean maySee(UUID room) {
        return meetings.maySee(room) || signings.of(room).isPresent();
    }

    Map<UUID, Long> of(Collection<UUID> rooms) {
        Map<UUID, Long> changes = new HashMap<>(signings.changes(rooms));
        changes.putAll(meetings.changes(rooms));
        return changes;
    }
}
