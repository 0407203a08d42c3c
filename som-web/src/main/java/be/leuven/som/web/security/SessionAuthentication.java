package be.leuven.som.web.security;

import be.leuven.som.api.StatementCounter;
import be.leuven.som.api.account.SessionCheck;
import be.leuven.som.api.account.SignIn;
import be.leuven.som.web.http.SecurityHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

/**
 * Signs in with name and password once, then by the session, as long as the account allows it.
 *
 * <p>The groups are read again with each request: an ended account is out at once, and another node that took the session
 * over knows them too. A page that needs a caller leads to the sign-in page and back.
 */
@ApplicationScoped
public class SessionAuthentication implements HttpAuthenticationMechanism {
    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private SessionCheck sessions;

    @Inject
    private StatementCounter statements;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        statements.begin();
        if (isStatic(request)) {
            return context.doNothing();
        }
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return signIn(request, context, stores.validate(credential));
        }
        Optional<UUID> session = current(request);
        if (session.isPresent()) {
            Optional<SignIn.SignedIn> open = sessions.goesOn(session.get());
            if (open.isPresent()) {
                return context.notifyContainerAboutLogin(
                        open.get().accountId(), open.get().groups());
            }
            request.getSession().invalidate();
        }
        return context.isProtected() ? leadToSignIn(request, response, context) : context.doNothing();
    }

    private static boolean isStatic(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource/");
    }

    private AuthenticationStatus signIn(
            HttpServletRequest request, HttpMessageContext context, CredentialValidationResult result) {
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        goOn(request, new SignedIn(UUID.fromString(result.getCallerUniqueId())));
        return context.notifyContainerAboutLogin(result);
    }

    /** Ends the session of the account too, of which the container knows nothing. */
    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        current(request).ifPresent(sessions::signOut);
        context.cleanClientSubject();
    }

    /** Lets this session go on under another id, so that nobody who saw the one before comes along. */
    public static void renew(HttpServletRequest request) {
        current(request).ifPresent(session -> goOn(request, new SignedIn(session)));
    }

    private static void goOn(HttpServletRequest request, SignedIn who) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(SignedIn.KEY, who);
    }

    /** Which session of an account this request belongs to. */
    public static Optional<UUID> current(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(SignedIn.KEY) instanceof SignedIn who
                ? Optional.of(who.session())
                : Optional.empty();
    }

    private static AuthenticationStatus leadToSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String address = ReturnAddress.signInPage(request);
        SecurityHeaders.set(request, response);
        response.setHeader("Cache-Control", "no-store");
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter()
                        .printf(
                                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"%s\"/>"
                                        + "</partial-response>",
                                address.replace("&", "&amp;"));
                response.flushBuffer();
                return AuthenticationStatus.SEND_CONTINUE;
            }
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", address);
            response.flushBuffer();
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
