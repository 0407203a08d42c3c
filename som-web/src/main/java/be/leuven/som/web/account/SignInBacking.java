package be.leuven.som.web.account;

import be.leuven.som.api.account.SignIn;
import be.leuven.som.api.account.SignIn.Ticket;
import be.leuven.som.web.i18n.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The sign-in form: right or wrong, and nothing about which of the two was wrong. */
@Named
@RequestScoped
public class SignInBacking {
    @Inject
    private SignIn signIn;

    @Inject
    private Entrance entrance;

    @Inject
    private FacesContext faces;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Words words;

    private String email;
    private String password;
    private String to;

    public void signIn() {
        String address = request.getRemoteAddr();
        Optional<Ticket> ticket = signIn.signIn(email, password, address);
        if (ticket.isPresent()) {
            entrance.follow(ticket.get(), to);
            return;
        }
        String key = signIn.mustWait(email, address) ? "sign-in.wait" : "sign-in.wrong";
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.of("account", key), null));
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

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
