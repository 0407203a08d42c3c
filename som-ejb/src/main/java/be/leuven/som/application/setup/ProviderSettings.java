package be.leuven.som.application.setup;

import java.util.Optional;

/**
 * An OpenID Connect provider at which people may sign in.
 *
 * @param name how people call it
 * @param issuer exactly as it calls itself
 * @param scope what SOM asks of it, with spaces between
 * @param codeClaim the claim with the code by which an organisation knows somebody
 */
public record ProviderSettings(
        String name, String issuer, String clientId, String clientSecret, String scope, Optional<String> codeClaim) {
    /** Secrets stay out of logs. */
    @Override
    public String toString() {
        return "Provider " + issuer;
    }
}
