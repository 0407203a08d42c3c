package be.leuven.som.domain.meeting;

import java.util.UUID;

/**
 * Who is to be invited, and in what capacity.
 *
 * @param seatId the seat held or stood in for; null for a guest
 * @param voting whether that seat has a vote
 */
public record Invitee(UUID personId, UUID seatId, Capacity capacity, boolean voting) {
    public static Invitee holder(UUID personId, UUID seatId, boolean voting) {
        return new Invitee(personId, seatId, Capacity.HOLDER, voting);
    }

    public static Invitee substitute(UUID personId, UUID seatId, boolean voting) {
        return new Invitee(personId, seatId, Capacity.SUBSTITUTE, voting);
    }

    public static Invitee guest(UUID personId) {
        return new Invitee(personId, null, Capacity.GUEST, false);
    }
}
