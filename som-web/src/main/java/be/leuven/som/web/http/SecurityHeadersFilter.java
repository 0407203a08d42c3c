package be.leuven.som.web.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells browsers to be careful with whatever we answer.
 *
 * <p>Faces pages get a content security policy with a nonce from PrimeFaces; all other answers get the same policy
 * without one, so that it is written down once, in web.xml. Pages for someone who is signed in are never stored. What is
 * not for the caller is answered as if it were not there.
 */
public class SecurityHeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SecurityHeaders.set(request, response);
        if (!request.getRequestURI().contains(RESOURCES)) {
            response.setHeader("Cache-Control", request.getUserPrincipal() == null ? "private, no-cache" : "no-store");
        }
        if (request.getDispatcherType() == DispatcherType.ERROR
                && response.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        chain.doFilter(request, new CarefulResponse(response));
    }
}
