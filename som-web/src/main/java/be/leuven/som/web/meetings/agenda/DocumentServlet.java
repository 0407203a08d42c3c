package be.leuven.som.web.meetings.agenda;

import be.leuven.som.api.agenda.AgendaDocuments;
import be.leuven.som.api.agenda.DocumentView;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * {@code /meetings/document/<id>}: one document to save, never to show within a page; behind sign-in as all of
 * {@code /meetings}.
 */
@WebServlet("/meetings/document/*")
public class DocumentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AgendaDocuments documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<DocumentView> found = Optional.ofNullable(request.getPathInfo())
                .flatMap(path -> id(path.substring(1)))
                .flatMap(documents::document);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        DocumentView document = found.get();
        response.setContentType(document.mediaType());
        response.setHeader("Content-Disposition", disposition(document.name()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLengthLong(document.size());
        documents.write(document.id(), response.getOutputStream());
    }

    /** The name in letters that every browser knows, and as it is (RFC 6266). */
    private static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9 ._()-]", "_");
        String full = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
