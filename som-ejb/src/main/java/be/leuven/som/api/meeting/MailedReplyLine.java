package be.leuven.som.api.meeting;

import be.leuven.som.domain.meeting.Reply;
import be.leuven.som.domain.meeting.SetAside;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An answer that a calendar program sent. What strangers wrote in it is shown as they wrote it, and trusted in nothing.
 *
 * @param sender of the mail; null when unknown
 * @param subject of the mail; null when unknown
 * @param attendee for whom it answers; null when unknown
 * @param meetingId null when it is about no meeting that the caller may run
 * @param meetingTitle null when there is no meeting
 * @param reply null when it was set aside
 * @param reason null when it was taken up
 */
public record MailedReplyLine(
        UUID id,
        long version,
        Instant receivedAt,
        String sender,
        String subject,
        String attendee,
        UUID meetingId,
        String meetingTitle,
        Reply reply,
        SetAside reason)
        implements Serializable {}
