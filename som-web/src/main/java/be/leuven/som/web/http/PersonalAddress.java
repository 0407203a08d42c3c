package be.leuven.som.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a personal link is the proof of who opens it: it goes into no log and is passed on to nobody. */
final class PersonalAddress {
    private static final Pattern SECRET = Pattern.compile(
            "(/(?:set-password|set-up|confirm-application|invitation|poll|action|comment|calendar/personal)/).+");

    private PersonalAddress() {}

    static boolean is(HttpServletRequest request) {
        return SECRET.matcher(path(request)).matches();
    }

    /** The path within the application, with an ellipsis for the secret. */
    static String withoutSecret(HttpServletRequest request) {
        String path = path(request);
        Matcher secret = SECRET.matcher(path);
        return request.getContextPath() + (secret.matches() ? secret.group(1) + "…" : path);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
