package be.leuven.som.api.meeting;

import be.leuven.som.api.Localized;
import be.leuven.som.api.agenda.DocumentView;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.Capacity;
import be.leuven.som.domain.meeting.MeetingState;
import be.leuven.som.domain.meeting.Presence;
import be.leuven.som.domain.meeting.Quorum;
import be.leuven.som.domain.meeting.Reply;
import be.leuven.som.domain.meeting.TrajectoryStep;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One meeting, as far as the caller may see it.
 *
 * @param urgentReason why it was convened with shorter notice; null when the notice was kept
 * @param cancelReason null unless cancelled
 * @param endsAt start and planned minutes together; null without a start
 * @param quorum forecast from the answers before the meeting, recorded after it
 * @param myReply what the caller answered; null when not invited
 * @param mayRun whether the caller may change, cancel and record it
 * @param mayReply whether the caller may answer now
 * @param mayRecord whether attendance may be recorded now
 * @param series null for a meeting that was planned by itself
 */
public record MeetingDetails(
        UUID id,
        long version,
        UUID bodyId,
        String bodyCode,
        Localized bodyName,
        String title,
        MeetingState state,
        Instant startsAt,
        Instant endsAt,
        String place,
        String videoLink,
        boolean announced,
        String urgentReason,
        String cancelReason,
        List<Item> agenda,
        List<Invited> invited,
        Quorum quorum,
        Reply myReply,
        boolean mayRun,
        boolean mayReply,
        boolean mayRecord,
        InSeries series)
        implements Serializable {
    /**
     * An agenda item.
     *
     * @param startsAt when it is expected to begin; null without a start of the meeting
     * @param broughtBy the name of who brings it, or null
     * @param late whether it was added after the invitation went out, with less than the notice agreed
     * @param deferred whether the meeting put it off to a later one
     */
    public record Item(
            UUID id,
            AgendaItemType type,
            String title,
            int minutes,
            Instant startsAt,
            String broughtBy,
            String notes,
            boolean late,
            boolean deferred,
            List<DocumentView> documents)
            implements Serializable {}

    /**
     * The series that the meeting belongs to.
     *
     * @param position of the meeting in it, from 1
     * @param step null in a series that is no trajectory
     */
    public record InSeries(UUID id, String title, int position, TrajectoryStep step) implements Serializable {}

    /**
     * Someone invited.
     *
     * @param seat what the seat is called; null for a guest
     * @param presence null until recorded
     */
    public record Invited(
            UUID invitationId,
            String name,
            Localized seat,
            Capacity capacity,
            boolean voting,
            Reply reply,
            Presence presence)
            implements Serializable {}
}
