package be.leuven.som.web.http;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/**
 * Writes whole characters, and keeps one content security policy an answer: PrimeFaces adds its own, with the nonce,
 * where ours already stands, and a browser obeys the strictest of both, which would refuse the nonce.
 */
class CarefulResponse extends HttpServletResponseWrapper {
    static final String POLICY = "Content-Security-Policy";

    private PrintWriter writer;

    CarefulResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new WholeCharacters(getOutputStream(), Charset.forName(getCharacterEncoding())));
        }
        return writer;
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
