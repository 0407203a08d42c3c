package be.leuven.som.api.meeting;

import java.io.Serializable;
import java.util.UUID;

/**
 * Chooses a slot of a date poll.
 *
 * @param version the version of the poll that the user saw
 * @param place where the meeting is, or null
 * @param videoLink or null
 * @param urgentReason why with shorter notice than agreed; needed only then
 */
public record ChooseSlot(UUID pollId, long version, UUID slotId, String place, String videoLink, String urgentReason)
        implements Serializable {}
