package be.leuven.som.api.meeting;

import be.leuven.som.api.Rejected;
import java.util.List;
import java.util.Optional;

/** Answering an invitation by the personal link in its mail, without an account; works until the meeting begins. */
public interface InvitationLinks {
    /** What the link is about; nothing when it does not work, or does no more. Looking changes nothing. */
    Optional<LinkedInvitation> invitation(String link);

    /**
     * As {@link MeetingReplies#reply}, for whom the link was made.
     *
     * @return the names of the substitutes who were told
     * @throws Rejected when the link does not work, when its owner is no longer invited, or when it is too late
     */
    List<String> reply(String link, boolean coming);
}
