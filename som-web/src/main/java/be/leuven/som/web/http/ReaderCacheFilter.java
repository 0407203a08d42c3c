package be.leuven.som.web.http;

import be.leuven.som.web.layout.Languages;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the pages that many visitors read ready, the charter and the working agreements: in each language, with an ETag that
 * is the hash of what they get. What changes shows within five seconds, on every node. Who is signed in gets a page of the
 * own.
 */
public class ReaderCacheFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Clock clock;

    private final transient Map<Key, KeptPage> kept = new ConcurrentHashMap<>();

    /** @param path one of those that the filter is mapped to, exactly */
    private record Key(String path, String language) {}

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean visitor = "GET".equals(request.getMethod())
                && request.getQueryString() == null
                && request.getUserPrincipal() == null;
        if (!visitor) {
            chain.doFilter(request, response);
            return;
        }
        Key key = new Key(request.getServletPath(), Languages.of(request).getLanguage());
        KeptPage page = kept.get(key);
        if (page == null || page.oldAt(clock.instant())) {
            page = made(request, response, chain);
            if (page == null) {
                return;
            }
            kept.put(key, page);
        }
        page.send(request, response);
    }

    /** Null when the page could not be made, and the answer says so already. */
    private KeptPage made(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CapturedResponse captured = new CapturedResponse(response);
        chain.doFilter(request, captured);
        if (response.isCommitted() || captured.getStatus() != HttpServletResponse.SC_OK) {
            return null;
        }
        SecurityHeaders.set(request, response); // what is kept has no nonce
        return KeptPage.of(captured.text(), clock.instant());
    }
}
