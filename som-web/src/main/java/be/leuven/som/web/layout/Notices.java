package be.leuven.som.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.primefaces.component.api.InputHolder;

/** The messages on top of the page: what happened, and the fields to look at with a link to each. */
@Named
@RequestScoped
public class Notices {
    @Inject
    private FacesContext faces;

    /** A message; with the label of its field and the id of what to focus there, or null when it is about the whole. */
    public record Notice(String tone, String text, String label, String target) {}

    public List<Notice> getGeneral() {
        return stream(faces.getMessages(null))
                .map(message -> new Notice(tone(message), message.getSummary(), null, null))
                .toList();
    }

    public List<Notice> getFields() {
        return stream(faces.getClientIdsWithMessages())
                .filter(id -> id != null)
                .flatMap(id -> stream(faces.getMessages(id)).map(message -> at(id, message)))
                .toList();
    }

    private Notice at(String clientId, FacesMessage message) {
        var notice = new Notice[] {new Notice(tone(message), message.getDetail(), null, clientId)};
        // within the call the field knows its row: its label may speak of it
        faces.getViewRoot()
                .invokeOnComponent(
                        faces,
                        clientId,
                        (context, field) -> notice[0] =
                                new Notice(tone(message), message.getDetail(), label(field), target(clientId, field)));
        return notice[0];
    }

    private static String label(UIComponent field) {
        return (String) field.getAttributes().get("label");
    }

    private static String target(String clientId, UIComponent field) {
        return field instanceof InputHolder holder ? holder.getInputClientId() : clientId;
    }

    private static String tone(FacesMessage message) {
        var severity = message.getSeverity();
        if (severity.equals(FacesMessage.SEVERITY_INFO)) {
            return "good";
        }
        return severity.equals(FacesMessage.SEVERITY_WARN) ? "warn" : "bad";
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, 0), false);
    }
}
