package be.leuven.som.domain.network;

import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.EmailAddress;
import be.leuven.som.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How an organisation as a whole is reached; of no person. Each part may be missing. */
@Embeddable
public class ContactPoint {
    private static final int LONGEST_SITE = 300;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/.-]{5,38}");
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");

    @Column(name = "email")
    private EmailAddress email;

    @Column(name = "phone")
    private String phone;

    @Column(name = "website")
    private String website;

    protected ContactPoint() {
        // for persistence
    }

    private ContactPoint(EmailAddress email, String phone, String website) {
        this.email = email;
        this.phone = phone;
        this.website = website;
    }

    /** @throws DomainException at "email", "phone" or "website" */
    public static ContactPoint of(String email, String phone, String website) {
        return new ContactPoint(email(email), phone(phone), site(website));
    }

    /** The address, or null when it is blank. */
    public static EmailAddress email(String text) {
        return Text.optional("email", text, 254) == null ? null : EmailAddress.of(text);
    }

    /** The number as it was written, or null when it is blank. */
    public static String phone(String text) {
        String phone = Text.optional("phone", text, 40);
        if (phone != null && !PHONE.matcher(phone).matches()) {
            throw DomainException.at("phone", "phone.malformed");
        }
        return phone;
    }

    /** An address of the web, with https when none is said; null when it is blank. Nothing else gets into a link. */
    public static String site(String text) {
        String typed = Text.optional("website", text, LONGEST_SITE - 8);
        if (typed == null) {
            return null;
        }
        String address =
                SCHEME.matcher(typed).matches() && !typed.matches("[^/]*:\\d+(/.*)?") ? typed : "https://" + typed;
        if (!isOfTheWeb(address)) {
            throw DomainException.at("website", "website.malformed");
        }
        return address;
    }

    private static boolean isOfTheWeb(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            return ("https".equals(scheme) || "http".equals(scheme))
                    && uri.getHost() != null
                    && uri.getHost().contains(".")
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    public Optional<EmailAddress> email() {
        return Optional.ofNullable(email);
    }

    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    public Optional<String> website() {
        return Optional.ofNullable(website);
    }
}
