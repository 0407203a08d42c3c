package be.leuven.som.web.room;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.util.UUID;

/**
 * {@code /push/room/<id>}: hears how often the room changed, a number and nothing else. {@link RoomDoor} lets in only who
 * may see the room.
 */
@Dependent
@ServerEndpoint("/push/room/{id}")
public class RoomSocket {
    @Inject
    private RoomWatch watch;

    @OnOpen
    public void open(Session session, @PathParam("id") String id) {
        watch.join(UUID.fromString(id), session);
    }

    /** A page asks now and then whether the line is still there. */
    @OnMessage(maxMessageSize = 16)
    public String hear(String question) {
        return "";
    }

    @OnClose
    public void close(Session session, CloseReason reason, @PathParam("id") String id) {
        watch.leave(UUID.fromString(id), session);
    }

    /** A browser that is gone is no news; its session closes by itself. */
    @OnError
    public void fail(Throwable gone) {
        // nothing to do
    }
}
