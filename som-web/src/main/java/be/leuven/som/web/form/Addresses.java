package be.leuven.som.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.primefaces.PrimeFaces;

/** Where a page leads: on to another one, to "not found", or to an address of its own once it has something stored. */
@RequestScoped
public class Addresses {
    @Inject
    private FacesContext faces;

    /** The id in an address; nothing when it is none. */
    public Optional<UUID> id(String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Answers that there is no such page. */
    public void notFound() {
        try {
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Leads on to a page of the application; messages travel along. */
    public void go(String path) {
        try {
            faces.getExternalContext().getFlash().setKeepMessages(true);
            faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + path);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Shows another address for the page that is open, so that reloading it finds what was stored. */
    public void nowAt(String path) {
        PrimeFaces.current()
                .executeScript("history.replaceState(null, '', '"
                        + faces.getExternalContext().getRequestContextPath() + path + "')");
    }
}
