package be.leuven.som.web.meetings.agenda;

import be.leuven.som.api.agenda.AgendaDocuments;
import be.leuven.som.api.agenda.AttachDocument;
import be.leuven.som.api.agenda.DocumentView;
import be.leuven.som.api.agenda.MeetingDocuments;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/** The documents of a meeting, item by item; adding one, and taking one away. */
@Named
@ViewScoped
public class DocumentsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AgendaDocuments documents;

    @Inject
    private Attempt attempt;

    @Inject
    private Addresses addresses;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private MeetingDocuments meeting;
    private UUID itemId;

    public void open() {
        meeting = addresses.id(id).flatMap(documents::ofMeeting).orElse(null);
        if (meeting == null) {
            addresses.notFound();
            return;
        }
        if (itemId == null) {
            itemId = getOpenItems().stream()
                    .map(MeetingDocuments.Item::id)
                    .findFirst()
                    .orElse(null);
        }
    }

    public void upload(FileUploadEvent event) throws IOException {
        UploadedFile file = event.getFile();
        Path kept = Files.createTempFile("som-document", null);
        try (InputStream in = file.getInputStream()) {
            Files.copy(in, kept, StandardCopyOption.REPLACE_EXISTING);
            attempt.result(() ->
                            documents.attach(new AttachDocument(meeting.meetingId(), itemId, file.getFileName(), kept)))
                    .ifPresent(added -> attempt.sayHere(words.of("agenda", "documents.added", added.name())));
        } finally {
            Files.delete(kept);
        }
        open();
    }

    public void remove(DocumentView document) {
        if (attempt.done(() -> documents.remove(document.id()))) {
            attempt.sayHere(words.of("agenda", "documents.removed", document.name()));
        }
        open();
    }

    public MeetingDocuments getMeeting() {
        return meeting;
    }

    /** The items to which the viewer may add documents. */
    public List<MeetingDocuments.Item> getOpenItems() {
        return meeting.items().stream().filter(MeetingDocuments.Item::mayAdd).toList();
    }

    public UUID getItemId() {
        return itemId;
    }

    public void setItemId(UUID itemId) {
        this.itemId = itemId;
    }
}
