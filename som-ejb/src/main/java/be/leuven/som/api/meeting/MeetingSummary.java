package be.leuven.som.api.meeting;

import be.leuven.som.api.Localized;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.Reply;
import be.leuven.som.domain.meeting.TrajectoryStep;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A meeting in a list.
 *
 * @param startsAt null in a draft without a date
 * @param endsAt null in a draft without a date
 * @param myReply what the caller answered; null when not invited
 * @param step of a trajectory, or null
 */
public record MeetingSummary(
        UUID id,
        String bodyCode,
        Localized bodyName,
        String title,
        MeetingState state,
        Instant startsAt,
        Instant endsAt,
        String place,
        boolean online,
        boolean urgent,
        Reply myReply,
        TrajectoryStep step)
        implements Serializable {}
