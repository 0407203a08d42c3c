package be.leuven.som.infrastructure.persistence;

import static java.util.Map.entry;

import be.leuven.som.domain.account.AccessToken;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.DatePoll;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.PollAnswer;
import be.leuven.som.domain.meeting.PollParticipant;
import be.leuven.som.domain.meeting.PollSlot;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.Representation;
import be.leuven.som.domain.structure.Body;
import be.leuven.som.domain.structure.Mandate;
import be.leuven.som.domain.structure.Seat;
import java.util.List;
import java.util.Map;
import org.eclipse.persistence.sessions.Session;

/**
 * Which rows must be there before others, within one transaction.
 *
 * <p>Aggregates refer to each other by id, so that EclipseLink does not see the foreign keys; they are told to it here.
 */
final class InsertOrder {
    private static final Map<Class<?>, List<Class<?>>> AFTER = Map.ofEntries(
            entry(Representation.class, List.of(Partner.class, Person.class)),
            entry(Seat.class, List.of(Body.class, Partner.class)),
            entry(Mandate.class, List.of(Person.class)),
            entry(Meeting.class, List.of(Body.class)),
            entry(AgendaItem.class, List.of(Person.class)),
            entry(Invitation.class, List.of(Person.class, Seat.class)),
            entry(DatePoll.class, List.of(Body.class, Person.class, Meeting.class)),
            entry(PollParticipant.class, List.of(DatePoll.class, Person.class)),
            entry(PollAnswer.class, List.of(PollSlot.class)),
            entry(Account.class, List.of(Person.class)),
            entry(AccessToken.class, List.of(Account.class)));

    private InsertOrder() {}

    static void tell(Session session) {
        AFTER.keySet().forEach(later -> before(later)
                .forEach(first -> session.getDescriptor(later).addConstraintDependency(first)));
    }

    /** What must be there before this one, as far as it is told here. */
    static List<Class<?>> before(Class<?> later) {
        return AFTER.getOrDefault(later, List.of());
    }
}
