package be.leuven.som.application.agenda;

import be.leuven.som.domain.meeting.AgendaItem;
import be.leuven.som.domain.meeting.AgendaOrigin;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What agendas hold, read straight from the database. */
public interface AgendaQueries {
    /** Items that meetings of the body put off and no other agenda took up, the latest first. */
    List<AgendaItem> deferred(UUID bodyId, int most);

    /** The origins of items on agendas of the body that were not called off. */
    List<Taken> taken(UUID bodyId);

    /** By proposal, the meeting that took it up and was not called off. */
    Map<UUID, TakenUp> takenUp(Collection<UUID> proposals);

    /**
     * An origin that an agenda took up.
     *
     * @param startsAt when that meeting begins; null in a draft without a date
     */
    record Taken(AgendaOrigin origin, Instant startsAt) {}

    /**
     * The meeting that took a proposal up.
     *
     * @param convened whether its members can read the agenda
     * @param startsAt null in a draft without a date
     */
    record TakenUp(UUID meetingId, boolean convened, Instant startsAt) {}
}
