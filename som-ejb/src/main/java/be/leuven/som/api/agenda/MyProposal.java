package be.leuven.som.api.agenda;

import be.leuven.som.api.Localized;
import be.leuven.som.domain.meeting.AgendaItemType;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What the caller proposed, and where it stands.
 *
 * @param meetingId the meeting whose agenda took it up and that the caller can read, or null
 * @param meetingAt when that meeting begins, or null
 * @param accepted whether an agenda took it up
 * @param deferredReason why it was put off the last time, or null
 */
public record MyProposal(
        UUID id,
        long version,
        Localized bodyName,
        AgendaItemType type,
        String title,
        String why,
        int minutes,
        Instant proposedAt,
        boolean accepted,
        UUID meetingId,
        Instant meetingAt,
        String deferredReason)
        implements Serializable {}
