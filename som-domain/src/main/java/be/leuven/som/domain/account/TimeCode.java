package be.leuven.som.domain.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code of an app at a moment: TOTP (RFC 6238) with HMAC-SHA-1, steps of thirty seconds and six digits, which is what
 * every app makes.
 */
public final class TimeCode {
    public static final int DIGITS = 6;
    public static final int STEP_SECONDS = 30;

    /** How many steps a clock may be behind or ahead. */
    private static final int WINDOW = 1;

    private static final int LIMIT = 1_000_000;

    private TimeCode() {}

    /** The code of one step; steps are counted from 1970. */
    public static String at(SharedSecret secret, long step) {
        byte[] hash = hmac(
                secret.bytes(), ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xF;
        int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        return ("" + (LIMIT + number % LIMIT)).substring(1);
    }

    /** The step whose code this is, when it is that of now, the one before or the one after. */
    public static OptionalLong step(SharedSecret secret, String code, Instant now) {
        byte[] typed = (code == null ? "" : code.replaceAll("\\s", "")).getBytes(StandardCharsets.UTF_8);
        long step = stepAt(now);
        return LongStream.rangeClosed(step - WINDOW, step + WINDOW)
                .filter(s -> MessageDigest.isEqual(at(secret, s).getBytes(StandardCharsets.UTF_8), typed))
                .max();
    }

    public static long stepAt(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), (long) STEP_SECONDS);
    }

    private static byte[] hmac(byte[] key, byte[] counter) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(counter);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
