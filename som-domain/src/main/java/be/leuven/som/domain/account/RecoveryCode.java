package be.leuven.som.domain.account;

import be.leuven.som.domain.shared.Sha256;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A code that lets somebody in once without the telephone: 80 random bits, in four groups of four letters and digits.
 * Only its hash is kept.
 */
public record RecoveryCode(String text) {
    /** So many are handed out at a time. */
    public static final int AT_ONCE = 10;

    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static List<RecoveryCode> fresh() {
        return Stream.generate(RecoveryCode::one).limit(AT_ONCE).toList();
    }

    private static RecoveryCode one() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new RecoveryCode(Base32.encode(bytes).replaceAll("(.{4})(?!$)", "$1-"));
    }

    /** The same, whatever case, hyphens and spaces it is typed with. */
    public String hash() {
        return Sha256.of(text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    /** Codes stay out of logs. */
    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
