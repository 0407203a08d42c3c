package be.leuven.som.web.charter;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.charter.Certificates;
import be.leuven.som.api.document.Papers.Paper;
import be.leuven.som.api.evidence.EvidenceExport;
import be.leuven.som.api.evidence.Verification;
import be.leuven.som.web.layout.Languages;
import be.leuven.som.web.meetings.Addressed;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /charter/file/checkpoint.txt}, {@code evidence.txt}, {@code text/<id>.pdf}, {@code signature/<id>.pdf},
 * {@code all/<id>.pdf}: what can be kept elsewhere, certificates in the language of the reader. What somebody may not have is not there.
 */
@WebServlet("/charter/file/*")
public class EvidenceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PDF = Pattern.compile("/(text|signature|all)/([0-9a-f-]{36})\\.pdf");

    @Inject
    private transient Verification verification;

    @Inject
    private transient EvidenceExport export;

    @Inject
    private transient Certificates certificates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<byte[]> file =
                switch (path) {
                    case "/checkpoint.txt" -> Optional.of(utf8(verification.checkpoint()));
                    case "/evidence.txt" -> allowed(() -> Optional.of(utf8(export.file())));
                    default -> pdf(PDF.matcher(path), Languages.of(request));
                };
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(path.endsWith(".pdf") ? "application/pdf" : "text/plain; charset=UTF-8");
        String name = path.substring(path.lastIndexOf('/') + 1);
        response.setHeader("Content-Disposition", "attachment; filename=\"som-" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(file.get().length);
        response.getOutputStream().write(file.get());
    }

    private Optional<byte[]> pdf(Matcher path, Locale language) {
        return path.matches()
                ? Addressed.id(path.group(2))
                        .flatMap(id -> allowed(() -> paper(path.group(1), id, language)))
                        .map(Paper::bytes)
                : Optional.empty();
    }

    private Optional<Paper> paper(String kind, UUID id, Locale language) {
        return switch (kind) {
            case "text" -> certificates.text(id);
            case "signature" -> certificates.ofSignature(id, language);
            default -> certificates.ofAll(id, language);
        };
    }

    private static <T> Optional<T> allowed(Supplier<Optional<T>> file) {
        try {
            return file.get();
        } catch (NotAllowed | EJBAccessException notForThisCaller) {
            return Optional.empty();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
