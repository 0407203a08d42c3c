package be.leuven.som.web.account;

import be.leuven.som.api.account.PersonalLinks;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.layout.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks for a link to set a new password; the answer never tells whether there is such an account. */
@Named
@RequestScoped
public class ForgotPasswordBacking {
    @Inject
    private PersonalLinks links;

    @Inject
    private Attempt attempt;

    @Inject
    private Language language;

    private String email;
    private boolean asked;

    public void ask() {
        asked = attempt.done(() -> links.forgotPassword(email, language.getTag()));
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isAsked() {
        return asked;
    }
}
