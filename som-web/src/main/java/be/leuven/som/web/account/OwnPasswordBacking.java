package be.leuven.som.web.account;

import be.leuven.som.api.account.ChangePassword;
import be.leuven.som.api.account.OwnPassword;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import be.leuven.som.web.security.SessionAuthentication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** Changes the password of who is signed in, who stays signed in here and nowhere else. */
@Named
@RequestScoped
public class OwnPasswordBacking {
    @Inject
    private OwnPassword ownPassword;

    @Inject
    private Attempt attempt;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Words words;

    private String current;
    private String password;

    public String change() {
        UUID session = SessionAuthentication.current(request).orElseThrow();
        ChangePassword command = new ChangePassword(current, password, request.getRemoteAddr(), session);
        if (!attempt.done(() -> ownPassword.change(command))) {
            return null;
        }
        SessionAuthentication.renew(request);
        attempt.say(words.of("account", "own-password.done"));
        return "/me?faces-redirect=true";
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
