package be.leuven.som.api.minutes;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

/**
 * Shows the minutes to the public.
 *
 * @param prose how the public reads each item, in Markdown, by its id; what is missing is shown as it was written
 * @param decisions how the public reads each decision, by its id; what is missing is shown as it was before
 */
public record PublishMinutes(UUID id, long version, Map<UUID, String> prose, Map<UUID, String> decisions)
        implements Serializable {}
