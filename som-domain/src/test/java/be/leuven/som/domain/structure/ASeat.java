package be.leuven.som.domain.structure;

import static be.leuven.som.domain.Fixtures.day;
import static be.leuven.som.domain.Fixtures.inDutch;

import be.leuven.som.domain.shared.Period;
import java.util.UUID;

/** Seats as they stand in a body of the network. */
public final class ASeat {
    public static final Body STEERING_GROUP = body("RG", BodyKind.STEERING_GROUP, "Regiegroep");
    public static final Body COUNCIL = body("OR", BodyKind.COUNCIL, "Onderwijsraad");

    private ASeat() {}

    private static Body body(String code, BodyKind kind, String name) {
        return new Body(
                code, kind, inDutch(name), inDutch("Samen onderwijs maken"), null, Period.from(day("2009-09-01")));
    }

    /** A seat without anybody on it. */
    public static Seat vacant(Body body, SeatRole role) {
        return new Seat(body, 1, role, inDutch(role.name()), null, true);
    }

    /** A seat that this person holds from the start of the working year 2014. */
    public static Seat heldBy(UUID person, Body body, SeatRole role) {
        return filled(person, MandateKind.HOLDER, body, role);
    }

    /** A seat on which this person only stands in, from the start of the working year 2014. */
    public static Seat stoodInForBy(UUID person, Body body, SeatRole role) {
        return filled(person, MandateKind.SUBSTITUTE, body, role);
    }

    private static Seat filled(UUID person, MandateKind kind, Body body, SeatRole role) {
        Seat seat = vacant(body, role);
        seat.fill(person, kind, Period.from(day("2014-09-01")));
        return seat;
    }
}
