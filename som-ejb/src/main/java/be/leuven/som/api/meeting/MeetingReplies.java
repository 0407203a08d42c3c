package be.leuven.som.api.meeting;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import java.util.List;
import java.util.UUID;

/** Answering an invitation. */
public interface MeetingReplies {
    /**
     * The caller comes, or is excused. When a holder is excused, the seat's substitute is invited and told; when the
     * holder comes after all, the substitute is free again and told.
     *
     * @return the names of the substitutes who were told
     * @throws NotAllowed when the caller is not invited
     * @throws Rejected when the meeting has begun or was cancelled
     */
    List<String> reply(UUID meetingId, boolean coming);
}
