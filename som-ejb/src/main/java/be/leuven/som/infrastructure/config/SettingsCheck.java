package be.leuven.som.infrastructure.config;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;

/** Warns of settings that nobody reads, which are most often slips, when the system starts. */
@Singleton
@Startup
@PermitAll
public class SettingsCheck {
    /** Every setting there is; each stands with its meaning and default in the administrators' documentation. */
    static final Set<String> KNOWN = Set.of(
            "som.base-url",
            "som.clock",
            "som.contact-email",
            "som.data",
            "som.db.password",
            "som.db.url",
            "som.db.user",
            "som.evidence.key",
            "som.example-data",
            "som.imap.folder",
            "som.imap.host",
            "som.imap.password",
            "som.imap.port",
            "som.imap.tls",
            "som.imap.user",
            "som.listen", // read by the commands that Payara Micro carries out before it listens
            "som.mail.from",
            "som.mail.host",
            "som.mail.password",
            "som.mail.port",
            "som.mail.tls",
            "som.mail.user",
            "som.oidc.client-id",
            "som.oidc.client-secret",
            "som.oidc.code-claim",
            "som.oidc.issuer",
            "som.oidc.name",
            "som.oidc.scope",
            "som.second-step.required",
            "som.secrets.key",
            "som.sign-in.failures-per-address");

    private static final Logger LOG = Logger.getLogger("be.leuven.som.setup");

    @Inject
    private Config config;

    @PostConstruct
    void warnOfUnknown() {
        for (String name : config.getPropertyNames()) {
            if (name.startsWith("som.") && !KNOWN.contains(name)) {
                LOG.log(Level.WARNING, "The setting {0} is not known: it does nothing. Is it a slip?", name);
            }
        }
    }
}
