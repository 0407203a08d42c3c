package be.leuven.som.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Finds what an address speaks of, for a page such as {@code /body/<id>}; what is not there answers 404. */
@RequestScoped
public class Addressed {
    @Inject
    private FacesContext faces;

    /** What has this id; null after a 404 when there is none, or when the text is no id. */
    public <T> T found(String id, Function<UUID, Optional<T>> finder) {
        T found = parsed(id).flatMap(finder).orElse(null);
        if (found == null) {
            notFound();
        }
        return found;
    }

    private void notFound() {
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static Optional<UUID> parsed(String id) {
        try {
            return Optional.ofNullable(id).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
