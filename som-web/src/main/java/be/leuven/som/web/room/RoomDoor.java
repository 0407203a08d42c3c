package be.leuven.som.web.room;

import be.leuven.som.web.meetings.Addressed;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets to what is pushed from a room only who may see the room, from our own pages; for others it is not there. */
@WebFilter(urlPatterns = "/push/*", asyncSupported = true)
public class RoomDoor extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient RoomChanges rooms;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        boolean open = fromHere(request)
                && Addressed.id(path.substring(path.lastIndexOf('/') + 1))
                        .filter(rooms::maySee)
                        .isPresent();
        if (open) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Another site's page may open a socket to us; browsers say so. */
    private static boolean fromHere(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin == null || origin.endsWith("://" + request.getHeader("Host"));
    }
}
