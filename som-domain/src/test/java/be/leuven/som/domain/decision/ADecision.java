package be.leuven.som.domain.decision;

import static be.leuven.som.domain.Fixtures.brussels;
import static be.leuven.som.domain.Fixtures.someone;

import be.leuven.som.domain.meeting.Quorum;
import be.leuven.som.domain.meeting.QuorumPolicy;
import be.leuven.som.domain.shared.WorkingYear;
import be.leuven.som.domain.shared.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A decision of the steering group on 5 March 2015, by consent, with six of nine seats there. */
public final class ADecision {
    public static final UUID STEERING_GROUP = someone("regiegroep");
    public static final UUID MEETING = someone("vergadering");
    public static final UUID ITEM = someone("agendapunt");
    public static final Instant TAKEN = brussels("2015-03-05T17:20");
    public static final Quorum REACHED = new Quorum(9, 5, 6, 0);

    private Instant at = TAKEN;
    private Quorum quorum = REACHED;
    private QuorumPolicy policy = QuorumPolicy.STANDARD;
    private boolean secondConvocation;
    private int serial = 7;
    private String text = "De tien werkafspraken gelden vanaf september.";
    private DecisionMethod method = DecisionMethod.CONSENT;
    private Votes votes;
    private LocalDate from;
    private LocalDate review;

    private ADecision() {}

    public static ADecision ofTheSteeringGroup() {
        return new ADecision();
    }

    public ADecision at(String moment) {
        at = brussels(moment);
        return this;
    }

    public ADecision with(Quorum seats) {
        quorum = seats;
        return this;
    }

    public ADecision asAgreed(QuorumPolicy agreed) {
        policy = agreed;
        return this;
    }

    public ADecision convenedAgain() {
        secondConvocation = true;
        return this;
    }

    public ADecision numbered(int number) {
        serial = number;
        return this;
    }

    public ADecision saying(String words) {
        text = words;
        return this;
    }

    public ADecision by(DecisionMethod how, Votes counted) {
        method = how;
        votes = counted;
        return this;
    }

    public ADecision inForceFrom(LocalDate day) {
        from = day;
        return this;
    }

    public ADecision toReviewOn(LocalDate day) {
        review = day;
        return this;
    }

    public Decision taken() {
        return new Decision(
                new DecisionNumber("RG", WorkingYear.of(Zone.dayOf(at)), serial),
                new Decision.Occasion(STEERING_GROUP, MEETING, ITEM, at, quorum, policy, secondConvocation),
                new Decision.Draft(text, method, votes, from, review));
    }
}
