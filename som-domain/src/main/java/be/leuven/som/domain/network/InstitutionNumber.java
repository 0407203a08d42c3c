package be.leuven.som.domain.network;

import be.leuven.som.domain.shared.DomainException;
import java.util.regex.Pattern;

/**
 * The number of a school with the Flemish government (instellingsnummer): six digits, without a check.
 *
 * @param digits six digits
 */
public record InstitutionNumber(String digits) {
    private static final Pattern FORM = Pattern.compile("\\d{6}");

    public InstitutionNumber {
        if (digits == null || !FORM.matcher(digits).matches()) {
            throw DomainException.at("institutionNumber", "institution-number.malformed");
        }
    }

    /** Reads a number as people write it, perhaps with dots or spaces. */
    public static InstitutionNumber parse(String text) {
        return new InstitutionNumber(text == null ? null : text.replaceAll("[.\\s]", ""));
    }
}
