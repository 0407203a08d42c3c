package be.leuven.som.web.http;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Keeps one content security policy an answer: PrimeFaces adds its own, with the nonce, where ours already stands, and
 * a browser obeys the strictest of both, which would refuse the nonce.
 */
class OnePolicyResponse extends HttpServletResponseWrapper {
    static final String POLICY = "Content-Security-Policy";

    OnePolicyResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if (POLICY.equalsIgnoreCase(name)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }
}
