package be.leuven.som.web.http;

import be.leuven.som.web.layout.Languages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes {@code ?lang=en} on any address, remembers it in a cookie, and goes on to the same address without it. */
public class LanguageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = Languages.known(request.getParameter(Languages.PARAMETER));
        if (asked.isEmpty() || !"GET".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        response.addCookie(Languages.cookie(asked.get(), request));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", samePage(request));
    }

    /** The slashes in front are made one: two would lead to another host. */
    private static String samePage(HttpServletRequest request) {
        var query = Languages.withoutLanguage(request.getQueryString());
        var path = request.getRequestURI().replaceFirst("^[/\\\\]+", "/");
        return query.isEmpty() ? path : path + "?" + query;
    }
}
