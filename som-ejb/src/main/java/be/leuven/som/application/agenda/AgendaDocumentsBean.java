package be.leuven.som.application.agenda;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.agenda.AgendaDocuments;
import be.leuven.som.api.agenda.AttachDocument;
import be.leuven.som.api.agenda.DocumentView;
import be.leuven.som.api.agenda.MeetingDocuments;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.meeting.DocumentLists;
import be.leuven.som.application.meeting.Viewers;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.meeting.AgendaDocument;
import be.leuven.som.domain.meeting.AgendaDocumentRepository;
import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.MeetingState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class AgendaDocumentsBean implements AgendaDocuments {
    @Inject
    private MeetingRepository meetings;

    @Inject
    private AgendaDocumentRepository documents;

    @Inject
    private DocumentContents contents;

    @Inject
    private DocumentLists lists;

    @Inject
    private Viewers viewers;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @Reading
    public Optional<MeetingDocuments> ofMeeting(UUID meetingId) {
        return meetings.find(meetingId).filter(viewers::maySee).map(this::withDocuments);
    }

    private MeetingDocuments withDocuments(Meeting meeting) {
        Map<UUID, List<DocumentView>> attached = lists.byItem(meeting.id());
        return new MeetingDocuments(
                meeting.id(),
                meeting.title(),
                meeting.agenda().stream()
                        .map(i -> new MeetingDocuments.Item(
                                i.id(), i.title(), mayAdd(meeting, i), attached.getOrDefault(i.id(), List.of())))
                        .toList());
    }

    private boolean mayAdd(Meeting meeting, AgendaItem item) {
        return meeting.state() != MeetingState.CANCELLED
                && (authority.standing().mayRunMeetingsOf(meeting.bodyId())
                        || (item.broughtBy().isPresent() && item.broughtBy().equals(authority.person())));
    }

    @Override
    public DocumentView attach(AttachDocument command) {
        UUID me = authority.requirePerson();
        Meeting meeting = toAdd(command.meetingId(), command.itemId());
        long size = size(command.content());
        AgendaDocument.requireSize(size);
        AgendaDocument document = new AgendaDocument(
                meeting,
                command.itemId(),
                command.fileName(),
                DocumentContent.of(command.content()),
                size,
                me,
                clock.instant());
        documents.add(document);
        try (InputStream in = Files.newInputStream(command.content())) {
            contents.keep(document.id(), in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        audit.record("document.added", document.id());
        return DocumentLists.view(document);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void remove(UUID documentId) {
        AgendaDocument document =
                documents.find(documentId).orElseThrow(() -> new NotAllowed("know of document " + documentId));
        toAdd(document.meetingId(), document.itemId());
        documents.remove(document);
        audit.record("document.removed", documentId);
    }

    private Meeting toAdd(UUID meetingId, UUID itemId) {
        return meetings.find(meetingId)
                .filter(viewers::maySee)
                .filter(m -> m.agenda().stream().anyMatch(i -> i.id().equals(itemId) && mayAdd(m, i)))
                .orElseThrow(() -> new NotAllowed("add documents to item " + itemId));
    }

    @Override
    @Reading
    public Optional<DocumentView> document(UUID documentId) {
        return readable(documentId).map(DocumentLists::view);
    }

    @Override
    @Reading
    public void write(UUID documentId, OutputStream out) {
        AgendaDocument document =
                readable(documentId).orElseThrow(() -> new NotAllowed("know of document " + documentId));
        contents.write(document.id(), out);
    }

    private Optional<AgendaDocument> readable(UUID documentId) {
        return documents.find(documentId).filter(d -> meetings.find(d.meetingId())
                .filter(viewers::maySee)
                .isPresent());
    }
}
