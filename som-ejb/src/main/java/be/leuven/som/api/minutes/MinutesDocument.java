package be.leuven.som.api.minutes;

import be.leuven.som.api.Localized;
import be.leuven.som.api.decision.VoteCount;
import be.leuven.som.domain.decision.DecisionMethod;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.Capacity;
import be.leuven.som.domain.meeting.Presence;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All that minutes say. Its canonical form, which is frozen and signed, has these components in this order; see the
 * architecture document. A component that is added later goes to the end of its record and may be missing in old texts.
 *
 * @param form the name of this form: som-minutes-1
 * @param place null when it was online only
 * @param seatsFilled voting seats that had a holder
 * @param seatsNeeded how many of them had to be there to decide
 * @param seatsThere how many were there at any time
 * @param attendance in the order of the seats
 * @param items in the order of the agenda
 * @param decisions those that belong to no item
 * @param actions those that belong to no item
 */
public record MinutesDocument(
        String form,
        UUID meetingId,
        String bodyCode,
        Localized body,
        String title,
        Instant startsAt,
        Instant endsAt,
        String place,
        boolean online,
        int seatsFilled,
        int seatsNeeded,
        int seatsThere,
        List<Attendee> attendance,
        List<Item> items,
        List<Decided> decisions,
        List<Agreed> actions)
        implements Serializable {
    public static final String FORM = "som-minutes-1";

    /**
     * Someone who was invited.
     *
     * @param personId null in the version for the public
     * @param name null in the version for the public, unless the person agreed to be named
     * @param function what the seat is called; null for a guest
     * @param organisation the partner that fills the seat, under its name of that day, or null
     */
    public record Attendee(
            UUID personId,
            String name,
            Localized function,
            String organisation,
            Capacity capacity,
            boolean voting,
            Presence presence,
            List<Stay> stays)
            implements Serializable {}

    /** From when to when somebody was in the room. */
    public record Stay(Instant arrivedAt, Instant leftAt) implements Serializable {}

    /**
     * An agenda item.
     *
     * @param beganAt null when that was not noted
     * @param putOff why it was put off, as a key; null when it was not
     * @param prose what the secretary wrote, in Markdown; null when nothing
     */
    public record Item(
            UUID id,
            int number,
            AgendaItemType type,
            String title,
            Instant beganAt,
            Instant endedAt,
            String putOff,
            String prose,
            List<Ballot> ballots,
            List<Decided> decisions,
            List<Agreed> actions)
            implements Serializable {}

    /**
     * A round in which the body was asked.
     *
     * @param outcome ADOPTED, REJECTED, AMENDED or CALLED_OFF
     * @param votes null with consent
     * @param objections how many there were
     */
    public record Ballot(String proposal, String method, String outcome, VoteCount votes, int objections)
            implements Serializable {}

    /** A decision that was taken. */
    public record Decided(
            UUID id,
            String number,
            String text,
            DecisionMethod method,
            VoteCount votes,
            LocalDate inForceFrom,
            int seatsFilled,
            int seatsNeeded,
            int seatsThere,
            boolean secondConvocation)
            implements Serializable {}

    /**
     * An action that was agreed.
     *
     * @param owner who does it; a function in the version for the public
     */
    public record Agreed(UUID ownerId, String description, String owner, LocalDate dueOn) implements Serializable {}
}
