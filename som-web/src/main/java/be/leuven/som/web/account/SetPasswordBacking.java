package be.leuven.som.web.account;

import be.leuven.som.api.account.PersonalLinks;
import be.leuven.som.api.account.PersonalLinks.LinkOwner;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** Sets a password by the personal link of a mail. */
@Named
@RequestScoped
public class SetPasswordBacking {
    @Inject
    @Param(pathIndex = 0)
    private String secret;

    @Inject
    private PersonalLinks links;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    private String owner;
    private String password;

    @PostConstruct
    void read() {
        owner = secret == null
                ? null
                : links.owner(secret).map(LinkOwner::email).orElse(null);
    }

    public String set() {
        if (!attempt.done(() -> links.setPassword(secret, password))) {
            return null;
        }
        attempt.say(words.of("account", "set-password.done"));
        return "/sign-in?faces-redirect=true";
    }

    /** The address that the link was sent to; null when the link is of no use. */
    public String getOwner() {
        return owner;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
