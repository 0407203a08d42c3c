package be.leuven.som.api.agenda;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import be.leuven.som.api.meeting.MeetingBody;
import java.util.List;
import java.util.UUID;

/** What members propose for an agenda. It is accepted by taking it up as an item whose origin it is. */
public interface ItemProposals {
    /** The bodies for which the caller may propose: those in which it has a seat, or all for the coordinator. */
    List<MeetingBody> bodies();

    /** What the caller proposed and did not take back, the newest first. */
    List<MyProposal> mine();

    /**
     * @throws NotAllowed for one who does not see the inside of the body
     * @throws Rejected when something is missing or too long
     */
    void propose(ProposeItem command);

    /**
     * Takes an own proposal back.
     *
     * @throws NotAllowed for others
     * @throws Conflict when somebody else changed it since that version
     */
    void withdraw(UUID id, long version);

    /**
     * Not now: the proposer is told the reason by mail, and it is offered again for a later meeting.
     *
     * @throws NotAllowed unless the caller may run the meetings of the body
     * @throws Rejected without a reason
     */
    void defer(DeferProposal command);
}
