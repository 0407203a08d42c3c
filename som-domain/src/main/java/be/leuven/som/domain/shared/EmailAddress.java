package be.leuven.som.domain.shared;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to, in lower case, so that one mailbox is one address.
 *
 * <p>Internationalised domain names are given in their ASCII form. Line breaks are refused: they could smuggle in mail
 * headers.
 */
public final class EmailAddress {
    private static final int MAX = 254;
    private static final Pattern FORM = Pattern.compile(
            "[a-z0-9._%+'-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:[a-z]{2,}|xn--[a-z0-9-]*[a-z0-9])");

    private final String value;

    private EmailAddress(String value) {
        this.value = value;
    }

    /** @throws DomainException at the field "email" when this is no address */
    public static EmailAddress of(String text) {
        return of("email", text);
    }

    /** @throws DomainException at that field when this is no address */
    public static EmailAddress of(String field, String text) {
        String value = Text.required(field, text, MAX).toLowerCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw DomainException.at(field, "email.malformed");
        }
        return new EmailAddress(value);
    }

    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmailAddress that && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
