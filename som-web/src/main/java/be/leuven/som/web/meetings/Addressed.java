package be.leuven.som.web.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** Reads what an address asks for; for what is not there, or not for the caller, it answers that it is not there. */
@Named
@RequestScoped
public class Addressed {
    private static final int UUID_LENGTH = 36;

    @Inject
    private FacesContext faces;

    @Inject
    @Param(pathIndex = 0)
    private String below;

    /** Nothing when the text is not an id. */
    public static Optional<UUID> id(String text) {
        try {
            return text != null && text.length() == UUID_LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** A page that stands alone has nothing below it. */
    public void requireNothingBelow() {
        if (below != null) {
            notFound();
        }
    }

    public void notFound() {
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
