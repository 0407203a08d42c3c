package be.leuven.som.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where somebody was going before signing in; only ever a place within the application. */
public final class ReturnAddress {
    /** The name of the parameter that carries it. */
    public static final String PARAMETER = "to";

    private static final String START_PAGE = "/me";
    private static final Pattern WITHIN = Pattern.compile("/[a-z][A-Za-z0-9/_-]*");

    private ReturnAddress() {}

    /** The sign-in page, with the way back when the request only reads. */
    static String signInPage(HttpServletRequest request) {
        String page = request.getContextPath() + "/sign-in";
        String wanted =
                request.getRequestURI().substring(request.getContextPath().length());
        return "GET".equals(request.getMethod()) && WITHIN.matcher(wanted).matches()
                ? page + "?" + PARAMETER + "=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)
                : page;
    }

    /** The wanted place when it is within the application, else the start page; without the context path. */
    public static String orStart(String wanted) {
        return wanted != null && WITHIN.matcher(wanted).matches() ? wanted : START_PAGE;
    }
}
