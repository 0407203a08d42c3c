package be.leuven.som.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Refuses what looks like a form of ours but none of our pages can have sent: without the number of a view, or without
 * the nonce that PrimeFaces sends along. Such a request would fail deep in Faces, and its error page with it.
 */
public class OwnPostsFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String VIEW = "jakarta.faces.ViewState";
    private static final String NONCE = "primefaces.nonce";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}:-?\\d{1,20}");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String view = "POST".equals(request.getMethod()) ? request.getParameter(VIEW) : null;
        if (view != null && (!NUMBER.matcher(view).matches() || !isNonce(request.getParameter(NONCE)))) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }

    /** As PrimeFaces makes them: a UUID in Base64. */
    private static boolean isNonce(String text) {
        try {
            String decoded =
                    text == null ? "" : new String(Base64.getDecoder().decode(text), StandardCharsets.US_ASCII);
            return UUID.fromString(decoded).toString().equals(decoded);
        } catch (IllegalArgumentException madeUp) {
            return false;
        }
    }
}
