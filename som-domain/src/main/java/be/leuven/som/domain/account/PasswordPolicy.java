package be.leuven.som.domain.account;

import be.leuven.som.domain.shared.DomainException;
import java.util.Locale;

/** What a password must be: long rather than complicated, and not the name of its owner. */
public final class PasswordPolicy {
    /** At least this many characters. */
    public static final int LEAST = 12;

    /** At most this many, so that hashing stays bounded. */
    public static final int MOST = 128;

    private PasswordPolicy() {}

    /** @throws DomainException at the field "password" */
    public static void check(String password, String signInName) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length < LEAST) {
            throw DomainException.at("password", "password.too-short", LEAST);
        }
        if (length > MOST) {
            throw DomainException.at("password", "password.too-long", MOST);
        }
        if (password.chars().distinct().count() < 5) {
            throw DomainException.at("password", "password.too-simple");
        }
        String name =
                signInName.substring(0, Math.max(signInName.indexOf('@'), 0)).toLowerCase(Locale.ROOT);
        if (name.length() > 3 && password.toLowerCase(Locale.ROOT).contains(name)) {
            throw DomainException.at("password", "password.holds-name");
        }
    }
}
