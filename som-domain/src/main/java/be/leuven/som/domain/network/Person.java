package be.leuven.som.domain.network;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.EmailAddress;
import be.leuven.som.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.UUID;

/** Someone who takes part in the network, whether or not with an account. */
@Entity
@Table(name = "person")
public class Person extends Aggregate {
    @Column(name = "full_name")
    private String name;

    @Column(name = "email")
    private EmailAddress email;

    @Column(name = "language")
    private String language;

    @Column(name = "named_in_public")
    private boolean namedInPublic;

    protected Person() {
        // for persistence
    }

    public Person(String name, EmailAddress email, Locale language) {
        super(UUID.randomUUID());
        this.name = Text.required("name", name, 120);
        this.email = email;
        this.language = "en".equals(language.getLanguage()) ? "en" : "nl";
    }

    public String name() {
        return name;
    }

    public EmailAddress email() {
        return email;
    }

    /** Dutch or English. */
    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    /** The person agrees to be named on public pages. Without that, only function and organisation show. */
    public void agreeToBeNamed() {
        namedInPublic = true;
    }

    public boolean namedInPublic() {
        return namedInPublic;
    }
}
