package be.leuven.som.web.account;

import be.leuven.som.api.account.AddressedCredential;
import be.leuven.som.api.account.SignIn;
import be.leuven.som.api.me.Dashboard;
import be.leuven.som.api.me.Me;
import be.leuven.som.web.i18n.Words;
import be.leuven.som.web.layout.Languages;
import be.leuven.som.web.security.ReturnAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The sign-in form: right or wrong, and nothing about which of the two was wrong. */
@Named
@RequestScoped
public class SignInBacking {
    @Inject
    private SecurityContext security;

    @Inject
    private SignIn signIn;

    @Inject
    private Dashboard dashboard;

    @Inject
    private FacesContext faces;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Words words;

    private String email;
    private String password;
    private String to;

    public void signIn() throws IOException {
        String address = request.getRemoteAddr();
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) faces.getExternalContext().getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new AddressedCredential(email, password, address))
                        .newAuthentication(true));
        if (status == AuthenticationStatus.SUCCESS) {
            rememberLanguage(dashboard.me());
            faces.getExternalContext().redirect(request.getContextPath() + ReturnAddress.orStart(to));
            return;
        }
        String key = signIn.mustWait(email, address) ? "sign-in.wait" : "sign-in.wrong";
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.of("account", key), null));
    }

    private void rememberLanguage(Me me) {
        if (Languages.remembered(request).isEmpty()) {
            Languages.known(me.language()).ifPresent(language -> ((HttpServletResponse)
                            faces.getExternalContext().getResponse())
                    .addCookie(Languages.cookie(language, request)));
        }
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
