package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.account.AccessToken;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.CalendarFeed;
import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.Invitation;
import be.leuven.som.domain.meeting.MailedReply;
import be.leuven.som.domain.meeting.Meeting;
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
            Map.entry(Representation.class, List.of(Partner.class, Person.class)),
            Map.entry(Seat.class, List.of(Body.class, Partner.class)),
            Map.entry(Mandate.class, List.of(Person.class)),
            Map.entry(Meeting.class, List.of(Body.class)),
            Map.entry(AgendaItem.class, List.of(Person.class)),
            Map.entry(Invitation.class, List.of(Person.class, Seat.class)),
            Map.entry(MailedReply.class, List.of(Meeting.class)),
            Map.entry(Account.class, List.of(Person.class)),
            Map.entry(AccessToken.class, List.of(Account.class)),
            Map.entry(CalendarFeed.class, List.of(Account.class)));

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
