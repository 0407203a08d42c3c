package be.leuven.som.api.decision;

import be.leuven.som.api.Page;
import be.leuven.som.api.meeting.MeetingBody;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reading decisions. Visitors read what was published, without names of persons; members all of the bodies whose inside
 * they see, and what others published.
 */
public interface DecisionRegister {
    /** @param page from 0; each page holds at most 25 */
    Page<DecisionLine> list(DecisionFilter filter, int page);

    /** Nothing when there is no such decision, or not for the caller. */
    Optional<DecisionDetails> details(UUID decisionId);

    /** The decisions of a meeting that the caller sees from the inside, in their order. */
    List<DecisionLine> ofMeeting(UUID meetingId);

    /** Every body that there is or was, by which the list can be narrowed. */
    List<MeetingBody> bodies();

    /** The working years in which something was decided, by their first calendar year, the latest first. */
    List<Integer> workingYears();

    /** Decisions in force today that this body may replace, amend or repeal, the last taken first; at most 200. */
    List<DecisionLine> inForceFor(UUID bodyId);
}
