package be.leuven.som.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Says no to a request with files that is larger than the servlet takes, or that can't be taken apart. Whoever asks the
 * container for a parameter of it first gets an exception, which would otherwise show as an incident.
 */
public class RequestSizeFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private long largest;

    @Override
    public void init() {
        largest = Long.parseLong(getInitParameter("largest"));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (hasFiles(request)) {
            try {
                request.getParameterMap();
            } catch (RuntimeException unreadable) {
                response.sendError(
                        tooLarge(request, unreadable)
                                ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                                : HttpServletResponse.SC_BAD_REQUEST,
                        "");
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean hasFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** The servlet API says so with this exception; Payara does when the request does not tell its length beforehand. */
    private boolean tooLarge(HttpServletRequest request, RuntimeException unreadable) {
        return unreadable instanceof IllegalStateException || request.getContentLengthLong() > largest;
    }
}
