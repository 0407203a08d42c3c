package be.leuven.som.api.agenda;

import java.nio.file.Path;
import java.util.UUID;

/**
 * Adds a document to an agenda item.
 *
 * @param fileName as it came in
 * @param content where it lies; it is read and left there
 */
public record AttachDocument(UUID meetingId, UUID itemId, String fileName, Path content) {}
