package be.leuven.som.domain.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where documents are kept, without what is in them. */
public interface AgendaDocumentRepository {
    void add(AgendaDocument document);

    void remove(AgendaDocument document);

    Optional<AgendaDocument> find(UUID id);

    /** Those of all items of the meeting, in the order in which they came. */
    List<AgendaDocument> of(UUID meetingId);
}
