package be.leuven.som.web.account;

import be.leuven.som.api.account.EntryCredential;
import be.leuven.som.api.account.SignIn.NextStep;
import be.leuven.som.api.account.SignIn.Ticket;
import be.leuven.som.api.me.Dashboard;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.layout.Languages;
import be.leuven.som.web.security.ReturnAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Leads from one step of signing in to the next, and in. */
@RequestScoped
public class Entrance {
    @Inject
    private SecurityContext security;

    @Inject
    private Dashboard dashboard;

    @Inject
    private Addresses addresses;

    @Inject
    private FacesContext faces;

    @Inject
    private HttpServletRequest request;

    /** To the page of the next step, or in and on to where somebody was going. */
    public void follow(Ticket ticket, String to) {
        if (ticket.next() == NextStep.ENTER) {
            addresses.go(enter(ticket) ? ReturnAddress.orStart(to) : "/sign-in");
            return;
        }
        // under another id: who planted the one before must not take the step that is left
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(Waiting.KEY, new Waiting(ticket, to));
        addresses.go(ticket.next() == NextStep.CODE ? "/sign-in/code" : "/sign-in/second-step");
    }

    /** Whether the ticket still let its holder in; then the session is signed in. */
    public boolean enter(Ticket ticket) {
        request.getSession().removeAttribute(Waiting.KEY);
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .credential(new EntryCredential(ticket.secret(), request.getHeader("User-Agent")))
                        .newAuthentication(true));
        if (status == AuthenticationStatus.SUCCESS
                && Languages.remembered(request).isEmpty()) {
            Languages.known(dashboard.me().language())
                    .ifPresent(language -> response.addCookie(Languages.cookie(language, request)));
        }
        return status == AuthenticationStatus.SUCCESS;
    }

    /** Who owes that step, in this session. */
    public Optional<Waiting> waiting(NextStep step) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(Waiting.KEY) instanceof Waiting waiting
                        && waiting.ticket().next() == step
                ? Optional.of(waiting)
                : Optional.empty();
    }
}
