package be.leuven.som.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/** Where somebody was going before signing in; only ever a place within the application. */
public final class ReturnAddress {
    /** The name of the parameter that carries it. */
    public static final String PARAMETER = "to";

    private static final String START_PAGE = "/me";
    private static final Pattern WITHIN = Pattern.compile("/[a-z][A-Za-z0-9/_-]*");

    private ReturnAddress() {}

    /** The sign-in page, with the way back: to what was asked for, or to the page that sent something. */
    static String signInPage(HttpServletRequest request) {
        String page = request.getContextPath() + "/sign-in";
        String wanted = "GET".equals(request.getMethod()) ? request.getRequestURI() : sender(request);
        String within = wanted.startsWith(request.getContextPath())
                ? wanted.substring(request.getContextPath().length())
                : "";
        return WITHIN.matcher(within).matches()
                ? page + "?" + PARAMETER + "=" + URLEncoder.encode(within, StandardCharsets.UTF_8)
                : page;
    }

    /** The path of the page that the browser was on; it may have another address by now than its form. */
    private static String sender(HttpServletRequest request) {
        try {
            String path = URI.create(Objects.requireNonNullElse(request.getHeader("Referer"), ""))
                    .getPath();
            return Objects.requireNonNullElse(path, "");
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }

    /** The wanted place when it is within the application, else the start page; without the context path. */
    public static String orStart(String wanted) {
        return wanted != null && WITHIN.matcher(wanted).matches() ? wanted : START_PAGE;
    }
}
