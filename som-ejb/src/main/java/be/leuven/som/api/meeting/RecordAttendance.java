package be.leuven.som.api.meeting;

import be.leuven.som.domain.meeting.Presence;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who was there.
 *
 * @param version the version that the user saw
 * @param seen presence by the id of the invitation, of everybody invited
 * @param guests the names of those who were there without an invitation, and are not on the list yet
 */
public record RecordAttendance(UUID meetingId, long version, Map<UUID, Presence> seen, List<String> guests)
        implements Serializable {}
