package be.leuven.som.infrastructure.security;

import be.leuven.som.api.account.AddressedCredential;
import be.leuven.som.api.account.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/**
 * The accounts as the container's identity store.
 *
 * <p>Overrides the general {@code validate}: the default looks the method up by reflection and breaks after a redeploy.
 */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {
    @Inject
    private SignIn signIn;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof AddressedCredential given)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return signIn.signIn(given.getCaller(), given.getPasswordAsString(), given.address())
                .map(who -> new CredentialValidationResult(who.accountId(), who.groups()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
