package be.leuven.som.web.decisions;

import be.leuven.som.api.decision.DecisionFilter;
import be.leuven.som.api.document.Papers;
import be.leuven.som.api.document.Papers.Format;
import be.leuven.som.api.document.Papers.Paper;
import be.leuven.som.web.layout.Languages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /papers/minutes/<id>.pdf}, {@code /papers/agenda/<id>.docx}, {@code /papers/decisions.pdf?body=…}, {@code /papers/comparison/<id>/<id>.pdf}: papers to take
 * along, in the language of the reader. What somebody may not read is not there.
 */
@WebServlet("/papers/*")
public class PapersServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile(
            "/(?:(minutes|agenda)/([0-9a-f-]{36})|(decisions)|comparison/([0-9a-f-]{36})/([0-9a-f-]{36}))\\.(pdf|docx)");

    @Inject
    private transient Papers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<Paper> paper = path.matches() ? paper(path, request) : Optional.empty();
        if (paper.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] bytes = paper.get().bytes();
        response.setContentType(paper.get().format().contentType());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + paper.get().name() + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private Optional<Paper> paper(Matcher path, HttpServletRequest request) {
        Format format = Format.valueOf(path.group(6).toUpperCase(Locale.ROOT));
        Locale language = Languages.of(request);
        if (path.group(3) != null) {
            return Optional.of(papers.decisions(filter(request), format, language));
        }
        if (path.group(4) != null) {
            UUID earlier = Asked.id(path.group(4));
            UUID later = Asked.id(path.group(5));
            return earlier == null || later == null
                    ? Optional.empty()
                    : papers.comparison(earlier, later, format, language);
        }
        UUID id = Asked.id(path.group(2));
        if (id == null) {
            return Optional.empty();
        }
        return "minutes".equals(path.group(1))
                ? papers.minutes(id, format, language)
                : papers.agenda(id, format, language);
    }

    private static DecisionFilter filter(HttpServletRequest request) {
        DecisionFilter.Force force = Arrays.stream(DecisionFilter.Force.values())
                .filter(f -> f.name().equals(request.getParameter("force")))
                .findFirst()
                .orElse(null);
        return new DecisionFilter(
                Asked.id(request.getParameter("body")),
                Asked.year(request.getParameter("year")),
                force,
                Asked.words(request.getParameter("q")));
    }
}
