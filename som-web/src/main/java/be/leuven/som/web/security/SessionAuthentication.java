package be.leuven.som.web.security;

import be.leuven.som.api.StatementCounter;
import be.leuven.som.api.account.SessionCheck;
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
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

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

    @Inject
    private Clock clock;

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
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(SignedIn.KEY) instanceof SignedIn who) {
            Optional<Set<String>> groups = sessions.groups(who.accountId(), who.since());
            if (groups.isPresent()) {
                return context.notifyContainerAboutLogin(who.accountId(), groups.get());
            }
            session.invalidate();
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
        Instant since = clock.instant();
        request.getSession();
        request.changeSessionId();
        request.getSession()
                .setAttribute(
                        SignedIn.KEY, new SignedIn(result.getCallerPrincipal().getName(), since));
        return context.notifyContainerAboutLogin(result);
    }

    /** Lets this session go on, under another id, after a change that ended every session that began before. */
    public static void goOn(HttpServletRequest request, Instant since) {
        request.changeSessionId();
        request.getSession()
                .setAttribute(
                        SignedIn.KEY, new SignedIn(request.getUserPrincipal().getName(), since));
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
