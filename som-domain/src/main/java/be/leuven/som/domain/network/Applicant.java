package be.leuven.som.domain.network;

import be.leuven.som.domain.shared.EmailAddress;
import be.leuven.som.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/** Who applies on behalf of an organisation, and in which language that one reads. */
@Embeddable
public class Applicant {
    @Column(name = "applicant_name")
    private String name;

    @Column(name = "applicant_email")
    private EmailAddress email;

    @Column(name = "applicant_function")
    private String function;

    @Column(name = "applicant_language")
    private String language;

    protected Applicant() {
        // for persistence
    }

    public Applicant(String name, EmailAddress email, String function, Locale language) {
        this.name = Text.required("applicantName", name, 120);
        this.email = email;
        this.function = Text.optional("applicantFunction", function, 120);
        this.language = "en".equals(language.getLanguage()) ? "en" : "nl";
    }

    public String name() {
        return name;
    }

    public EmailAddress email() {
        return email;
    }

    /** Null when it was not told. */
    public String function() {
        return function;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }
}
