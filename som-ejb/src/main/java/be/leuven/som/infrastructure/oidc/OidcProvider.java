package be.leuven.som.infrastructure.oidc;

import be.leuven.som.api.account.ProviderSignIn.Departure;
import be.leuven.som.application.account.IdentityProvider;
import be.leuven.som.application.account.Secrets;
import be.leuven.som.application.setup.ProviderSettings;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.account.ProvenIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * OpenID Connect Core 1.0 by authorization code, with PKCE (RFC 7636), state and nonce. What the provider says of itself is
 * read when it is needed first, and its keys by {@link IdTokens}.
 */
@ApplicationScoped
public class OidcProvider implements IdentityProvider {
    private Settings settings;
    private Clock clock;
    private Endpoints endpoints;
    private IdTokens tokens;

    protected OidcProvider() {
        // for the proxy
    }

    @Inject
    public OidcProvider(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Departure depart() {
        String state = Secrets.fresh();
        String nonce = Secrets.fresh();
        String verifier = Secrets.fresh();
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("response_type", "code");
        asked.put("client_id", provider().clientId());
        asked.put("redirect_uri", returnAddress());
        asked.put("scope", provider().scope());
        asked.put("state", state);
        asked.put("nonce", nonce);
        asked.put("code_challenge", challenge(verifier));
        asked.put("code_challenge_method", "S256");
        String address = endpoints().authorization();
        return new Departure(
                address + (address.contains("?") ? "&" : "?") + Exchange.form(asked), state, nonce, verifier);
    }

    @Override
    public ProvenIdentity identify(String code, Departure departure) {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("grant_type", "authorization_code");
        given.put("code", code);
        given.put("redirect_uri", returnAddress());
        given.put("code_verifier", departure.verifier());
        String token = new Exchange().token(endpoints().token(), given, provider());
        return tokens().read(token, departure.nonce());
    }

    private String returnAddress() {
        return settings.baseUrl() + "/sign-in/return";
    }

    private ProviderSettings provider() {
        return settings.provider().orElseThrow();
    }

    private synchronized Endpoints endpoints() {
        if (endpoints == null) {
            endpoints = new Exchange().discover(provider().issuer());
        }
        return endpoints;
    }

    private synchronized IdTokens tokens() {
        if (tokens == null) {
            tokens = new IdTokens(provider(), endpoints().keys(), clock);
        }
        return tokens;
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
