package be.leuven.som.api.meeting;

import be.leuven.som.api.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reading meetings. A caller sees the meetings of the own bodies and those to which it is invited; drafts only who may run them. */
public interface MeetingOverview {
    /** @param page from 0; each page holds at most 25 */
    Page<MeetingSummary> list(MeetingFilter filter, int page);

    /** The bodies of today whose meetings the caller sees: the own ones, or all. */
    List<MeetingBody> bodies();

    /** Nothing when there is no such meeting, or not for the caller. */
    Optional<MeetingDetails> details(UUID meetingId);

    /** The meeting as an iCalendar file in UTF-8 (RFC 5545), for the caller; nothing for a draft or when not for the caller. */
    Optional<String> calendarFile(UUID meetingId);

    /** Announced meetings from that day on (Europe/Brussels), for everybody. */
    List<PublicMeeting> announced(LocalDate from, int most);
}
