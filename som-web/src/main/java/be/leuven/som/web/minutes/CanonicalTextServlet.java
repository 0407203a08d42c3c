package be.leuven.som.web.minutes;

import be.leuven.som.api.minutes.MinutesReading;
import be.leuven.som.web.decisions.Asked;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@code /minutes/text/<id>}: the frozen text whose SHA-256 is printed under the minutes, byte for byte. */
@WebServlet("/minutes/text/*")
public class CanonicalTextServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient MinutesReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> text = Optional.ofNullable(request.getPathInfo())
                .map(path -> Asked.id(path.substring(1)))
                .flatMap(reading::canonicalText);
        if (text.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"minutes.json\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
