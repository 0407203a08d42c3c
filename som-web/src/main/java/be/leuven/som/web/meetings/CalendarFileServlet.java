package be.leuven.som.web.meetings;

import be.leuven.som.api.meeting.MeetingOverview;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@code /meetings/ics/<id>}: one meeting to put in one's own calendar; behind sign-in as all of {@code /meetings}. */
@WebServlet("/meetings/ics/*")
public class CalendarFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient MeetingOverview overview;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> file = Optional.ofNullable(request.getPathInfo())
                .flatMap(path -> Addressed.id(path.substring(1)))
                .flatMap(overview::calendarFile);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] bytes = file.get().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"som.ics\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
