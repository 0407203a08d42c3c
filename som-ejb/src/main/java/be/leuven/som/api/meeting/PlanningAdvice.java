package be.leuven.som.api.meeting;

import be.leuven.som.domain.meeting.Holiday;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The effect of a choice of body, date and time, before anything is decided. What is unknown is null or empty.
 *
 * @param holiday the public or school holiday on that day, or null
 * @param clashes other convened meetings of the same people at that time
 * @param noticeGiven calendar days from today to the meeting, or null without a date
 * @param noticeRequired calendar days that the body asks for
 * @param invitees who will be invited, by the mandates on that day
 * @param votingSeats filled seats with a vote
 * @param quorumNeeded how many of them must be there
 * @param vacancies seats without a holder on that day
 */
public record PlanningAdvice(
        Holiday holiday,
        List<Clash> clashes,
        Long noticeGiven,
        int noticeRequired,
        List<Member> invitees,
        int votingSeats,
        int quorumNeeded,
        int vacancies)
        implements Serializable {
    /** Another meeting at that time, and who of the invited is expected there. */
    public record Clash(UUID meetingId, String title, Instant startsAt, List<String> names) implements Serializable {}

    public boolean noticeKept() {
        return noticeGiven == null || noticeGiven >= noticeRequired;
    }
}
