package be.leuven.som.api.meeting;

import java.io.Serializable;
import java.util.UUID;

/**
 * Which meetings a list shows.
 *
 * @param bodyId of this body only, or null for all that the caller may see
 * @param search words in the title, or null
 */
public record MeetingFilter(When when, UUID bodyId, String search) implements Serializable {
    /** COMING: from today on, the first one on top. PAST: before, the last one on top. DRAFT: not convened yet. */
    public enum When {
        COMING,
        PAST,
        DRAFT
    }
}
