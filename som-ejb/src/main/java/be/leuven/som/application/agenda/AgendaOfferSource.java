package be.leuven.som.application.agenda;

import be.leuven.som.api.agenda.AgendaOffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Knows things that the next agenda of a body could hold. Whoever has such things implements it as a bean; it is found by
 * itself. What an agenda took up already need not be left out: that is seen to for all sources.
 */
public interface AgendaOfferSource {
    List<AgendaOffer> offers(Asked asked);

    /**
     * For what it is asked.
     *
     * @param day of the meeting; today when it is not chosen yet
     */
    record Asked(UUID bodyId, LocalDate day, Instant now) {}
}
