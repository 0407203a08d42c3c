package be.leuven.som.infrastructure.security;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.Rejected;
import be.leuven.som.api.account.EntryCredential;
import be.leuven.som.api.account.SignIn;
import be.leuven.som.api.account.SignIn.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/**
 * The accounts as the container's identity store.
 *
 * <p>The unique id of what it validates is that of the session that began. Overrides the general {@code validate}: the default looks the method up by reflection and breaks after a redeploy.
 */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {
    @Inject
    private SignIn signIn;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof EntryCredential given)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        try {
            SignedIn who = signIn.enter(given.ticket(), given.userAgent());
            return new CredentialValidationResult(
                    null,
                    new CallerPrincipal(who.accountId()),
                    null,
                    who.session().toString(),
                    who.groups());
        } catch (Rejected | Conflict ticketOfNoUse) {
            return CredentialValidationResult.INVALID_RESULT;
        }
    }
}
