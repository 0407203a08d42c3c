package be.leuven.som.application.link;

import java.time.Instant;
import java.util.UUID;

/**
 * What a personal link says: this person may do this with that object until then.
 *
 * @param until exclusive, in whole seconds
 */
public record SignedLink(LinkPurpose purpose, UUID objectId, UUID personId, Instant until) {
    /** Under whom the audit trail writes what is done by this link. */
    public String actor() {
        return "link:" + personId;
    }
}
