package be.leuven.som.api.agenda;

import be.leuven.som.domain.meeting.DocumentType;
import java.io.Serializable;
import java.util.UUID;

/**
 * A document that goes with an agenda item, without what is in it.
 *
 * @param size in bytes
 */
public record DocumentView(UUID id, UUID itemId, String name, DocumentType type, String mediaType, long size)
        implements Serializable {}
