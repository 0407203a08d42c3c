package be.leuven.som.domain.network;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.EmailAddress;
import be.leuven.som.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Someone who takes part in the network, whether or not with an account. */
@Entity
@Table(name = "person")
public class Person extends Aggregate {
    private static final int LONGEST_NAME = 120;

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
        this.name = Text.required("name", name, LONGEST_NAME);
        this.email = email;
        this.language = "en".equals(language.getLanguage()) ? "en" : "nl";
    }

    /** Somebody who comes by in a meeting and of whom no more than the name is known. */
    public static Person guest(String name) {
        return new Person(name, null, Locale.ROOT);
    }

    /** The name was written wrongly. Who may say so is not known here. */
    public void callRightly(String rightName) {
        name = Text.line("name", rightName, LONGEST_NAME);
    }

    public String name() {
        return name;
    }

    /** Nothing for a guest who came by: no mail can go there. */
    public Optional<EmailAddress> email() {
        return Optional.ofNullable(email);
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
