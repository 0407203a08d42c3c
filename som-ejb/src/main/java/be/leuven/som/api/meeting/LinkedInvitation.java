package be.leuven.som.api.meeting;

import be.leuven.som.api.Localized;
import be.leuven.som.domain.meeting.Reply;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A meeting as the holder of a personal link sees it: its facts, neither its agenda nor its people.
 *
 * @param owner the name of whom the link was made for
 * @param place null when there is only a video link
 * @param videoLink null when there is only a place
 * @param cancelReason null unless called off
 * @param myReply what the owner answered so far
 * @param mayReply whether an answer is still of use
 */
public record LinkedInvitation(
        UUID meetingId,
        String owner,
        String title,
        Localized bodyName,
        Instant startsAt,
        Instant endsAt,
        String place,
        String videoLink,
        String cancelReason,
        Reply myReply,
        boolean mayReply)
        implements Serializable {}
