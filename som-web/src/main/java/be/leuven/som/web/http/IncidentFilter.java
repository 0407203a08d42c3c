package be.leuven.som.web.http;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.omnifaces.filter.FacesExceptionFilter;

/**
 * Turns what nobody expected into an error page with an incident number.
 *
 * <p>The parent unwraps the cause, numbers it and logs it with its stack; thrown further, the container would log it
 * again. So it ends here as a status, and the error pages of web.xml do the rest.
 */
public class IncidentFilter extends FacesExceptionFilter {
    /** Where an ended session shows; no standard status says so, and REST answers must not be caught by its page. */
    static final int SESSION_ENDED = 440;

    @Override
    public void doFilter(
            HttpServletRequest request, HttpServletResponse response, HttpSession session, FilterChain chain)
            throws ServletException, IOException {
        try {
            super.doFilter(request, response, session, chain);
        } catch (ServletException | RuntimeException cause) {
            if (response.isCommitted()) {
                throw cause;
            }
            response.sendError(cause instanceof ViewExpiredException ? SESSION_ENDED : 500, "");
        }
    }
}
