package be.leuven.som.api.decision;

import be.leuven.som.api.Page;
import be.leuven.som.api.meeting.Member;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reading actions: the own ones, and those of the bodies whose inside the caller sees. */
public interface ActionOverview {
    /** Open ones by their day, the first due on top; the others by when they were closed, the last on top. At most 25 a page. */
    Page<ActionLine> list(ActionFilter filter, int page);

    /** Nothing when there is no such action, or not for the caller. */
    Optional<ActionLine> action(UUID actionId);

    /** What the caller has to do still, the first due on top. */
    List<ActionLine> mine(int most);

    /** The actions agreed in a meeting that the caller sees from the inside. */
    List<ActionLine> ofMeeting(UUID meetingId);

    /** Who may be given an action of that body: holders of its seats and their substitutes today. */
    List<Member> owners(UUID bodyId);
}
