package be.leuven.som.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What tells browsers to be careful with whatever we answer: pages, files, and the redirect to the sign-in page, which no
 * filter sees.
 */
public final class SecurityHeaders {
    private static final String POLICY_PARAMETER = "primefaces.CSP_POLICY";
    private static final String A_YEAR = "max-age=31536000; includeSubDomains";

    private SecurityHeaders() {}

    public static void set(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(CarefulResponse.POLICY, request.getServletContext().getInitParameter(POLICY_PARAMETER));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Referrer-Policy", PersonalAddress.is(request) ? "no-referrer" : "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", A_YEAR);
        }
    }
}
