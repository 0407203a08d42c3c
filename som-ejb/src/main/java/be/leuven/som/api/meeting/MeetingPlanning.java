package be.leuven.som.api.meeting;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Planning the meetings of a body, for its chair and secretary and for the coordinator.
 *
 * <p>Every method throws {@link NotAllowed} for others, {@link Rejected} when a rule says no, and {@link Conflict} when
 * somebody else changed the meeting since the given version.
 */
public interface MeetingPlanning {
    /** The bodies whose meetings the caller may run; empty when there are none. */
    List<PlanningBody> bodies();

    /** A plan for the next meeting of this body, like the last one, with no date yet; nothing is stored. */
    PlanMeeting proposal(UUID bodyId);

    /** The plan as it is stored, to change it; nothing when it can't be changed any more, or not by the caller. */
    Optional<StoredPlan> plan(UUID meetingId);

    /**
     * What a choice would mean.
     *
     * @param startsAt in Europe/Brussels, or null when not chosen yet
     * @param minutes how long it is planned to take
     * @param meetingId the meeting itself, which does not clash with itself; null for a new one
     */
    PlanningAdvice advise(UUID bodyId, LocalDateTime startsAt, int minutes, UUID meetingId);

    /** Stores a draft, new or known. */
    MeetingSaved saveDraft(PlanMeeting plan);

    /** Throws a draft away. */
    void discardDraft(UUID meetingId, long version);

    /** Invites everybody who has a seat in the body on the day of the meeting, and the guests whom the draft names. */
    void convene(ConveneMeeting command);

    /**
     * Changes a convened meeting; everybody invited is told when title, time or place changed. Guests who are named now are
     * invited, those who no longer are hear that they need not come, the others keep their answers; another name beside the
     * address of a guest sets that name right, as {@link GuestNaming} allows.
     */
    MeetingSaved change(PlanMeeting plan);

    void cancel(CancelMeeting command);
}
