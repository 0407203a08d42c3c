package be.leuven.som.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/**
 * What tells browsers to be careful with whatever we answer: pages, files, and the redirect to the sign-in page, which no
 * filter sees.
 */
public final class SecurityHeaders {
    private static final String POLICY_PARAMETER = "primefaces.CSP_POLICY";
    private static final List<String> WITH_SECRET = List.of("/set-password", "/set-up");
    private static final String A_YEAR = "max-age=31536000; includeSubDomains";

    private SecurityHeaders() {}

    public static void set(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(CarefulResponse.POLICY, request.getServletContext().getInitParameter(POLICY_PARAMETER));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", holdsSecret(request) ? "no-referrer" : "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", A_YEAR);
        }
    }

    /** The address of a personal link is the proof, so it is passed on to nobody. */
    private static boolean holdsSecret(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return WITH_SECRET.stream().anyMatch(path::startsWith);
    }
}
