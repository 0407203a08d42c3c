package be.leuven.som.web.http;

import be.leuven.som.api.StatementCounter;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Logs each request with its status, SQL statements and time, at level FINE of {@code be.leuven.som.requests}: for whoever
 * looks for a slow page. Paths with a personal link lose their secret.
 */
public class RequestLogFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger("be.leuven.som.requests");

    @Inject
    private transient StatementCounter statements;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begin = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            int count = statements.end();
            LOG.log(Level.FINE, "{0} {1} {2}: {3} statements, {4} ms", new Object[] {
                request.getMethod(),
                PersonalAddress.withoutSecret(request),
                Integer.toString(response.getStatus()),
                Integer.toString(count),
                Long.toString(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin))
            });
        }
    }
}
