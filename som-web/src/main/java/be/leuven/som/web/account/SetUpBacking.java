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

/** Makes the first administrator, by the link that the first start prints. */
@Named
@RequestScoped
public class SetUpBacking {
    @Inject
    @Param(pathIndex = 0)
    private String secret;

    @Inject
    private PersonalLinks links;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    private boolean usable;
    private String name;
    private String email;
    private String password;

    @PostConstruct
    void read() {
        usable = secret != null
                && links.owner(secret).filter(LinkOwner::firstAdministrator).isPresent();
    }

    public String create() {
        if (!attempt.done(() -> links.createFirstAdministrator(secret, name, email, password))) {
            return null;
        }
        attempt.say(words.of("account", "set-up.done"));
        return "/sign-in?faces-redirect=true";
    }

    public boolean isUsable() {
        return usable;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
