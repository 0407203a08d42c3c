package be.leuven.som.api.agreement;

import be.leuven.som.api.decision.DecisionLine;
import be.leuven.som.api.meeting.MeetingBody;
import be.leuven.som.api.meeting.Member;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reading working agreements, for everybody inside the network. */
public interface AgreementRegister {
    /** All of them, by their number, retired ones too. */
    List<AgreementLine> list();

    /** Nothing when there is no such agreement. */
    Optional<AgreementDetails> details(UUID id);

    /** Those whose review is near or past and that the caller owns or may review, the first due on top. */
    List<AgreementLine> toReview();

    /** Decisions in force today that can agree or retire it, the last taken first; nothing for who may not. */
    List<DecisionLine> decisionsFor(UUID id);

    /** Who can own it: everybody with a seat in a body that it is for; nothing for who may not entrust it. */
    List<Member> owners(UUID id);

    /** The bodies for which the caller may propose one; empty when the caller may propose none at all. */
    List<MeetingBody> bodies();

    /**
     * What these values come to, before they are proposed.
     *
     * @throws be.leuven.som.api.Rejected beside the value that can't be
     */
    List<RuleMeaning> meaning(RuleValues values);

    /** Whether the caller may propose one for the whole network. */
    boolean mayPropose();
}
