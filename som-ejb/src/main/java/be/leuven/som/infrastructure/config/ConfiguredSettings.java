package be.leuven.som.infrastructure.config;

import be.leuven.som.application.setup.ProviderSettings;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.account.SlowDownPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The settings from system properties, environment or a file, by MicroProfile Config. */
@ApplicationScoped
public class ConfiguredSettings implements Settings {
    @Inject
    private Config config;

    @Override
    public String baseUrl() {
        return text("som.base-url").orElse("http://localhost:8080/som").replaceAll("/+$", "");
    }

    @Override
    public boolean exampleData() {
        return config.getOptionalValue("som.example-data", Boolean.class).orElse(false);
    }

    @Override
    public Path dataFolder() {
        return Path.of(text("som.data").orElse("data"));
    }

    @Override
    public Optional<String> mailHost() {
        return text("som.mail.host");
    }

    @Override
    public String mailFrom() {
        return text("som.mail.from").orElse("som@localhost");
    }

    @Override
    public Path evidenceKey() {
        return file("som.evidence.key", "evidence-key");
    }

    @Override
    public Path secretsKey() {
        return file("som.secrets.key", "secrets-key");
    }

    @Override
    public boolean secondStepForRunning() {
        return config.getOptionalValue("som.second-step.required", Boolean.class)
                .orElse(false);
    }

    @Override
    public int freeFailuresOfAddress() {
        return config.getOptionalValue("som.sign-in.failures-per-address", Integer.class)
                .filter(free -> free > 0)
                .orElse(SlowDownPolicy.FOR_ADDRESS.free());
    }

    @Override
    public Optional<ProviderSettings> provider() {
        return text("som.oidc.issuer")
                .map(issuer -> new ProviderSettings(
                        text("som.oidc.name").orElse("OpenID Connect"),
                        issuer,
                        text("som.oidc.client-id").orElse("som"),
                        text("som.oidc.client-secret").orElse(""),
                        text("som.oidc.scope").orElse("openid email"),
                        text("som.oidc.code-claim")));
    }

    private Path file(String key, String usual) {
        return text(key).map(Path::of).orElseGet(() -> dataFolder().resolve(usual));
    }

    private Optional<String> text(String key) {
        return config.getOptionalValue(key, String.class).filter(t -> !t.isBlank());
    }
}
