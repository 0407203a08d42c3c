package be.leuven.som.application.meeting;

import be.leuven.som.api.agenda.DocumentView;
import be.leuven.som.domain.meeting.AgendaDocument;
import be.leuven.som.domain.meeting.AgendaDocumentRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The documents of a meeting as lists show them; one statement, and nothing of what is in them. */
@ApplicationScoped
public class DocumentLists {
    private AgendaDocumentRepository documents;

    protected DocumentLists() {
        // for the proxy
    }

    @Inject
    public DocumentLists(AgendaDocumentRepository documents) {
        this.documents = documents;
    }

    /** By agenda item, in the order in which they came. */
    public Map<UUID, List<DocumentView>> byItem(UUID meetingId) {
        return documents.of(meetingId).stream()
                .map(DocumentLists::view)
                .collect(Collectors.groupingBy(DocumentView::itemId));
    }

    public static DocumentView view(AgendaDocument document) {
        return new DocumentView(
                document.id(),
                document.itemId(),
                document.name(),
                document.type(),
                document.type().mediaType(),
                document.size());
    }
}
