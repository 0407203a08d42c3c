package be.leuven.som.api.agenda;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;

/** Documents with agenda items, for who may see the meeting; added by who runs it and who brings the item. */
public interface AgendaDocuments {
    /** Nothing when there is no such meeting, or not for the caller. */
    Optional<MeetingDocuments> ofMeeting(UUID meetingId);

    /**
     * What it is follows from what is in it, never from its name.
     *
     * @throws NotAllowed for others
     * @throws Rejected for what is no PDF, Office document or image, holds macros, or is larger than 20 MB
     */
    DocumentView attach(AttachDocument command);

    /** @throws NotAllowed unless the caller may add documents to the same item */
    void remove(UUID documentId);

    /** Nothing when there is no such document, or not for the caller. */
    Optional<DocumentView> document(UUID documentId);

    /**
     * Writes what is in it, piece by piece.
     *
     * @throws NotAllowed when there is no such document, or not for the caller
     */
    void write(UUID documentId, OutputStream out);
}
