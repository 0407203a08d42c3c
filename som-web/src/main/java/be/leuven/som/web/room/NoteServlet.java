package be.leuven.som.web.room;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Problem;
import be.leuven.som.api.Rejected;
import be.leuven.som.api.room.LiveRoom;
import be.leuven.som.api.room.RoomNotes;
import be.leuven.som.api.text.Dates;
import be.leuven.som.web.i18n.Sentences;
import be.leuven.som.web.layout.Languages;
import be.leuven.som.web.meetings.Addressed;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * {@code /meetings/note/<meeting>/<item>}: keeps a note while it is typed, so that a page can try again by itself when the
 * network comes back. Answers with the note as it is: 200 kept, 409 somebody else wrote meanwhile, 422 a rule says no.
 */
@WebServlet("/meetings/note/*")
public class NoteServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient RoomNotes notes;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        int between = path.lastIndexOf('/');
        Optional<UUID> meeting = between < 1 ? Optional.empty() : Addressed.id(path.substring(1, between));
        Optional<UUID> item = meeting.flatMap(m -> Addressed.id(path.substring(between + 1)));
        if (item.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            write(request, response, meeting.orElseThrow(), item.get());
        } catch (NotAllowed | NumberFormatException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void write(HttpServletRequest request, HttpServletResponse response, UUID meeting, UUID item)
            throws IOException {
        Locale locale = Languages.of(request);
        try {
            long seen = Long.parseLong(request.getParameter("version"));
            answer(response, HttpServletResponse.SC_OK, json(notes.write(meeting, item, seen, text(request)), locale));
        } catch (Conflict changed) {
            LiveRoom.Note note = notes.note(meeting, item).orElseThrow();
            answer(response, HttpServletResponse.SC_CONFLICT, json(note, locale));
        } catch (Rejected refused) {
            Problem problem = refused.problems().get(0);
            String sentence = new Sentences(locale).problem(problem.key(), problem.arguments());
            answer(response, UNPROCESSABLE, Json.createObjectBuilder().add("message", sentence));
        }
    }

    private static String text(HttpServletRequest request) {
        return request.getParameter("text");
    }

    private static JsonObjectBuilder json(LiveRoom.Note note, Locale locale) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("version", note.version()).add("text", note.text());
        if (note.writtenBy() != null) {
            json.add("by", note.writtenBy()).add("at", new Dates(locale).time(note.writtenAt()));
        }
        return json;
    }

    private static void answer(HttpServletResponse response, int status, JsonObjectBuilder body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(body.build());
    }
}
