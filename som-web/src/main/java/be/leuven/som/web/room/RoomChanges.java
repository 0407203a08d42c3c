package be.leuven.som.web.room;

import be.leuven.som.api.charter.ConsentReading;
import be.leuven.som.api.charter.SigningView;
import be.leuven.som.api.room.RoomView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What open pages look on at: meetings that are held, charters that are signed, and rounds of consent. Each has a number that rises. */
@ApplicationScoped
public class RoomChanges {
    @Inject
    private RoomView meetings;

    @Inject
    private SigningView signings;

    @Inject
    private ConsentReading consents;

    boolean maySee(UUID room) {
        return meetings.maySee(room)
                || signings.of(room).isPresent()
                || consents.round(room).isPresent();
    }

    Map<UUID, Long> of(Collection<UUID> rooms) {
        Map<UUID, Long> changes = new HashMap<>(signings.changes(rooms));
        changes.putAll(meetings.changes(rooms));
        Set<UUID> others = new HashSet<>(rooms);
        others.removeAll(changes.keySet());
        if (!others.isEmpty()) {
            changes.putAll(consents.changes(others));
        }
        return changes;
    }
}
