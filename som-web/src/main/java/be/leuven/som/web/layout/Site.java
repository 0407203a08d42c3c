package be.leuven.som.web.layout;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is the same on every page: the version, and the address for questions ({@code som.contact-email}). */
@Named
@ApplicationScoped
public class Site {
    @Inject
    private ServletContext servletContext;

    @Inject
    @ConfigProperty(name = "som.contact-email", defaultValue = "som@example.org")
    private String contactEmail;

    private String version;

    @PostConstruct
    void readVersion() {
        try (var manifest = servletContext.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            var attributes = manifest == null ? new Attributes() : new Manifest(manifest).getMainAttributes();
            version = attributes.getValue(Attributes.Name.IMPLEMENTATION_VERSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public String getVersion() {
        return version;
    }
}
