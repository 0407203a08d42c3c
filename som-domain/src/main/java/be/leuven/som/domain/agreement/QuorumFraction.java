package be.leuven.som.domain.agreement;

import be.leuven.som.domain.shared.DomainException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of the filled voting seats of which more must be there: a real fraction, written as {@code 1/2}. */
public record QuorumFraction(int numerator, int denominator) {
    private static final int FINEST = 10;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})/(\\d{1,2})");

    public QuorumFraction {
        if (numerator < 1 || numerator >= denominator || denominator > FINEST) {
            throw DomainException.at("quorum", "agreement.no-fraction");
        }
    }

    /** @return null for a text that is not there */
    public static QuorumFraction parse(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw DomainException.at("quorum", "agreement.no-fraction");
        }
        return new QuorumFraction(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
