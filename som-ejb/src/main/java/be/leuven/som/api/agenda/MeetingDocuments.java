package be.leuven.som.api.agenda;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The documents of a meeting, item by item. */
public record MeetingDocuments(UUID meetingId, String title, List<Item> items) implements Serializable {
    /**
     * An agenda item.
     *
     * @param mayAdd whether the caller may add documents to it and remove them
     */
    public record Item(UUID id, String title, boolean mayAdd, List<DocumentView> documents) implements Serializable {}
}
