package be.leuven.som.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A page that is the same for every visitor, as bytes with their hash.
 *
 * <p>The scripts of PrimeFaces and every nonce are left out: a nonce that many get would be none, and a page to read needs
 * neither.
 */
final class KeptPage {
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final Pattern SCRIPTS =
            Pattern.compile("<script(?![^>]*ln=som)[^>]*>.*?</script>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern NONCES = Pattern.compile(" nonce=\"[^\"]*\"");

    private final byte[] bytes;
    private final String etag;
    private final Instant madeAt;

    private KeptPage(byte[] bytes, Instant madeAt) {
        this.bytes = bytes;
        this.etag = "\"" + hash(bytes) + "\"";
        this.madeAt = madeAt;
    }

    static KeptPage of(String html, Instant now) {
        String plain = NONCES.matcher(SCRIPTS.matcher(html).replaceAll("")).replaceAll("");
        return new KeptPage(plain.getBytes(StandardCharsets.UTF_8), now);
    }

    boolean oldAt(Instant now) {
        return now.isAfter(madeAt.plus(FRESH)) || now.isBefore(madeAt);
    }

    /** The whole page, or that the reader has it already. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", etag);
        response.setHeader("Vary", "Accept-Language, Cookie");
        if (known(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private boolean known(String tags) {
        return tags != null && (tags.contains(etag) || "*".equals(tags.strip()));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
