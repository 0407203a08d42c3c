package be.leuven.som.web.layout;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The languages that SOM speaks, and how a browser remembers one.
 *
 * <p>Only these two ever reach Faces: a locale straight from a request would be a hole in PrimeFaces 15.
 */
public final class Languages {
    /** The request parameter that switches the language of any page. */
    public static final String PARAMETER = "lang";

    private static final String COOKIE = "som-language";
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final List<Locale> ALL = List.of(DUTCH, Locale.ENGLISH);

    private Languages() {}

    public static List<Locale> all() {
        return ALL;
    }

    /** The language of this tag, when we speak it. */
    public static Optional<Locale> known(String tag) {
        return ALL.stream().filter(locale -> locale.getLanguage().equals(tag)).findFirst();
    }

    /** The language of the cookie, else the first of the browser's that we speak, else Dutch. */
    public static Locale of(HttpServletRequest request) {
        return remembered(request).orElseGet(() -> preferred(request));
    }

    /** A cookie that remembers the language for a year; sign-in sets it to the account's language. */
    public static Cookie cookie(Locale language, HttpServletRequest request) {
        var cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** The query string without the language parameter, or an empty one. */
    public static String withoutLanguage(String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.startsWith(PARAMETER + "="))
                        .collect(Collectors.joining("&"));
    }

    /** The language that this browser remembers. */
    public static Optional<Locale> remembered(HttpServletRequest request) {
        var cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> known(cookie.getValue()));
    }

    /** Without the header a container offers its own language, which says nothing about the reader. */
    private static Locale preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return DUTCH;
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> known(locale.getLanguage()).stream())
                .findFirst()
                .orElse(DUTCH);
    }
}
