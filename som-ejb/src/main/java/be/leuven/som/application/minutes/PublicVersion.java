package be.leuven.som.application.minutes;

import be.leuven.som.api.minutes.MinutesDocument;
import be.leuven.som.api.minutes.MinutesDocument.Attendee;
import be.leuven.som.api.minutes.MinutesDocument.Ballot;
import be.leuven.som.api.minutes.MinutesDocument.Decided;
import be.leuven.som.api.minutes.MinutesDocument.Item;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Minutes for the public: functions and organisations instead of persons. What is left out: who came and went when, who
 * does what by when, and the wordings of proposals, which live on in the decisions.
 *
 * @param mayBeNamed the persons who agreed to be named
 * @param prose how each item reads in public
 * @param decisions how each decision reads in public
 */
public record PublicVersion(Set<UUID> mayBeNamed, Map<UUID, String> prose, Map<UUID, String> decisions) {
    public MinutesDocument of(MinutesDocument full) {
        return new MinutesDocument(
                full.form(),
                full.meetingId(),
                full.bodyCode(),
                full.body(),
                full.title(),
                full.startsAt(),
                full.endsAt(),
                full.place(),
                full.online(),
                full.seatsFilled(),
                full.seatsNeeded(),
                full.seatsThere(),
                full.attendance().stream().map(this::attendee).toList(),
                full.items().stream().map(this::item).toList(),
                full.decisions().stream().map(this::decided).toList(),
                List.of());
    }

    private Attendee attendee(Attendee someone) {
        return new Attendee(
                null,
                mayBeNamed.contains(someone.personId()) ? someone.name() : null,
                someone.function(),
                someone.organisation(),
                someone.capacity(),
                someone.voting(),
                someone.presence(),
                List.of());
    }

    private Item item(Item item) {
        UnaryOperator<Ballot> unworded = b -> new Ballot(null, b.method(), b.outcome(), b.votes(), b.objections());
        return new Item(
                item.id(),
                item.number(),
                item.type(),
                item.title(),
                null,
                null,
                item.putOff(),
                prose.containsKey(item.id()) ? prose.get(item.id()) : item.prose(),
                item.ballots().stream().map(unworded).toList(),
                item.decisions().stream().map(this::decided).toList(),
                List.of());
    }

    private Decided decided(Decided decision) {
        return new Decided(
                decision.id(),
                decision.number(),
                decisions.getOrDefault(decision.id(), decision.text()),
                decision.method(),
                decision.votes(),
                decision.inForceFrom(),
                decision.seatsFilled(),
                decision.seatsNeeded(),
                decision.seatsThere(),
                decision.secondConvocation());
    }
}
