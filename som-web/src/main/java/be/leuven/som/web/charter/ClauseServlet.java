package be.leuven.som.web.charter;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Problem;
import be.leuven.som.api.Rejected;
import be.leuven.som.api.charter.CharterReading;
import be.leuven.som.api.charter.CharterText.ClauseView;
import be.leuven.som.api.charter.CharterWriting;
import be.leuven.som.api.charter.CharterWriting.WriteClause;
import be.leuven.som.api.text.Dates;
import be.leuven.som.web.decisions.Asked;
import be.leuven.som.web.i18n.Sentences;
import be.leuven.som.web.layout.Languages;
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

/**
 * {@code /charter/clause?charter=<id>&clause=<key>}: keeps a clause while it is typed. Answers with the clause as it is: 200
 * kept, 409 somebody else wrote meanwhile, 422 a rule says no.
 */
@WebServlet("/charter/clause")
public class ClauseServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient CharterWriting writing;

    @Inject
    private transient CharterReading reading;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            WriteClause command = command(request);
            if (command.charterId() == null || command.clauseKey() == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            write(command, Languages.of(request), response);
        } catch (NotAllowed | NumberFormatException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static WriteClause command(HttpServletRequest request) {
        return new WriteClause(
                Asked.id(request.getParameter("charter")),
                Asked.id(request.getParameter("clause")),
                Long.parseLong(request.getParameter("version")),
                request.getParameter("heading"),
                request.getParameter("text"));
    }

    private void write(WriteClause command, Locale locale, HttpServletResponse response) throws IOException {
        try {
            answer(response, HttpServletResponse.SC_OK, json(writing.write(command), locale));
        } catch (Conflict changed) {
            Optional<ClauseView> theirs = reading.clause(command.charterId(), command.clauseKey());
            answer(response, HttpServletResponse.SC_CONFLICT, json(theirs.orElseThrow(), locale));
        } catch (Rejected refused) {
            Problem problem = refused.problems().get(0);
            String sentence = new Sentences(locale).problem(problem.key(), problem.arguments());
            answer(response, UNPROCESSABLE, Json.createObjectBuilder().add("message", sentence));
        }
    }

    private static JsonObjectBuilder json(ClauseView clause, Locale locale) {
        return Json.createObjectBuilder()
                .add("version", clause.version())
                .add("heading", clause.heading())
                .add("text", clause.text())
                .add("by", clause.writtenBy())
                .add("at", new Dates(locale).time(clause.writtenAt()));
    }

    private static void answer(HttpServletResponse response, int status, JsonObjectBuilder body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(body.build());
    }
}
