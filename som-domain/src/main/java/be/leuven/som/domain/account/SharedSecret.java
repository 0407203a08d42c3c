package be.leuven.som.domain.account;

import be.leuven.som.domain.shared.DomainException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;

/** What the app on somebody's telephone and SOM both know, and make the same codes from: 160 bits, as RFC 4226 asks. */
public final class SharedSecret {
    private static final int BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private SharedSecret(byte[] bytes) {
        this.bytes = bytes;
    }

    public static SharedSecret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SharedSecret(bytes);
    }

    public static SharedSecret of(byte[] bytes) {
        return new SharedSecret(bytes.clone());
    }

    /** @throws DomainException when that is not the key of a secret */
    public static SharedSecret ofKey(String key) {
        byte[] decoded = Base32.decode(key == null ? "" : key);
        if (decoded.length != BYTES) {
            throw DomainException.because("second-step.key");
        }
        return new SharedSecret(decoded);
    }

    /** As it is typed into an app that has no camera: 32 letters and digits (Base32, RFC 4648). */
    public String key() {
        return Base32.encode(bytes);
    }

    /** The address in the QR code that apps read: what issues it, and whose account it is. */
    public String address(String issuer, String account) {
        return "otpauth://totp/" + escaped(issuer) + ":" + escaped(account) + "?secret=" + key() + "&issuer="
                + escaped(issuer) + "&algorithm=SHA1&digits=" + TimeCode.DIGITS + "&period=" + TimeCode.STEP_SECONDS;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SharedSecret that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Secrets stay out of logs. */
    @Override
    public String toString() {
        return "SharedSecret";
    }
}
