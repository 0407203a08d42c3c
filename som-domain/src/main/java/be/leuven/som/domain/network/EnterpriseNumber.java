package be.leuven.som.domain.network;

import be.leuven.som.domain.shared.DomainException;
import java.util.regex.Pattern;

/**
 * The number of an organisation in the Belgian register of enterprises: ten digits, the first 0 or 1, the last two
 * equal to 97 minus the first eight modulo 97.
 *
 * @param digits ten digits without dots
 */
public record EnterpriseNumber(String digits) {
    private static final Pattern FORM = Pattern.compile("[01]\\d{9}");

    public EnterpriseNumber {
        if (digits == null || !FORM.matcher(digits).matches()) {
            throw DomainException.at("enterpriseNumber", "enterprise-number.malformed");
        }
        long expected = 97 - Long.parseLong(digits.substring(0, 8)) % 97;
        if (expected != Long.parseLong(digits.substring(8))) {
            throw DomainException.at("enterpriseNumber", "enterprise-number.check-digits");
        }
    }

    /** Reads a number as people write it, with dots or spaces and perhaps "BE" in front. */
    public static EnterpriseNumber parse(String text) {
        return new EnterpriseNumber(text == null ? null : text.replaceAll("(?i)^\\s*BE|[.\\s]", ""));
    }

    /** As it is written: {@code 0566.988.259}. */
    public String formatted() {
        return digits.substring(0, 4) + "." + digits.substring(4, 7) + "." + digits.substring(7);
    }
}
