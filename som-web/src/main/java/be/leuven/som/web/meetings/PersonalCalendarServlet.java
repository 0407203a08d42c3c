package be.leuven.som.web.meetings;

import be.leuven.som.api.me.CalendarFeeds;
import be.leuven.som.api.me.CalendarFeeds.Feed;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code /calendar/personal/<secret>.ics}: one's meetings for one's own calendar program, which never signs in. */
@WebServlet("/calendar/personal/*")
public class PersonalCalendarServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-]{20,100})\\.ics");

    @Inject
    private transient CalendarFeeds feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Feed> feed = Optional.ofNullable(request.getPathInfo())
                .map(PATH::matcher)
                .filter(Matcher::matches)
                .flatMap(path -> feeds.feed(path.group(1)));
        if (feed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = "\"" + feed.get().version() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        if (isKnown(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] bytes = feed.get().text().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar; charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"som.ics\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** As RFC 9110 (13.1.2) compares: weakly, with any of several, or with all. */
    private static boolean isKnown(String asked, String tag) {
        return asked != null
                && Stream.of(asked.split(",", -1))
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(each -> each.equals(tag) || "*".equals(each));
    }
}
