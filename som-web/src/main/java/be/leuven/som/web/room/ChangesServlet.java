package be.leuven.som.web.room;

import be.leuven.som.web.meetings.Addressed;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code /push/changes/<id>}: the same number for a browser that can't open a socket. {@link RoomDoor} guards it. */
@WebServlet("/push/changes/*")
public class ChangesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient RoomChanges rooms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID room = Addressed.id(request.getPathInfo().substring(1)).orElseThrow();
        Map<UUID, Long> changes = rooms.of(List.of(room));
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(changes.getOrDefault(room, -1L));
    }
}
