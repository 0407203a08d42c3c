package be.leuven.som.infrastructure.oidc;

import be.leuven.som.application.setup.ProviderSettings;
import be.leuven.som.domain.shared.DomainException;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** What is said between SOM and the provider, directly. */
final class Exchange {
    private static final Logger LOG = Logger.getLogger("be.leuven.som.oidc");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** @throws DomainException when it can't be read, or is that of another provider */
    Endpoints discover(String issuer) {
        URI address = URI.create(issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration");
        JsonObject said = ask(HttpRequest.newBuilder(address));
        if (!issuer.equals(said.getString("issuer", ""))) {
            throw failed("it calls itself " + said.getString("issuer", "nothing"), null);
        }
        return new Endpoints(
                told(said, "authorization_endpoint"), told(said, "token_endpoint"), told(said, "jwks_uri"));
    }

    private static String told(JsonObject said, String name) {
        String address = said.getString(name, "");
        if (address.isEmpty()) {
            throw failed("it does not tell its " + name, null);
        }
        return address;
    }

    /** The ID token for an authorization code. */
    String token(String address, Map<String, String> given, ProviderSettings provider) {
        String client = encoded(provider.clientId()) + ":" + encoded(provider.clientSecret());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(form(given)));
        String token = ask(request).getString("id_token", "");
        if (token.isEmpty()) {
            throw failed("it gave no ID token", null);
        }
        return token;
    }

    private JsonObject ask(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(
                    request.timeout(PATIENCE)
                            .header("Accept", "application/json")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw failed("it answered " + answer.statusCode() + " at " + answer.uri(), null);
            }
            try (var reader = Json.createReader(new StringReader(answer.body()))) {
                return reader.readObject();
            }
        } catch (IOException | JsonException unusable) {
            throw failed("no answer that can be used", unusable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failed("interrupted", interrupted);
        }
    }

    /** People are told that it went wrong, administrators what. */
    static DomainException failed(String what, Exception cause) {
        LOG.log(Level.WARNING, "Signing in at the provider failed: " + what, cause);
        return DomainException.because("provider.failed");
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
    }
}
