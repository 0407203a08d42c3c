package be.leuven.som.application.agenda;

import be.leuven.som.api.agenda.AgendaOffer;
import be.leuven.som.domain.meeting.AgendaOrigin;
import be.leuven.som.domain.meeting.AgendaOriginKind;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks every source, and leaves out what an agenda took up already. */
@ApplicationScoped
public class Offers {
    /** They come back on each agenda until they are done. */
    private static final Set<AgendaOriginKind> COME_BACK =
            EnumSet.of(AgendaOriginKind.ACTION, AgendaOriginKind.DECISION);

    private Instance<AgendaOfferSource> sources;
    private AgendaQueries queries;
    private Clock clock;

    protected Offers() {
        // for the proxy
    }

    @Inject
    public Offers(@Any Instance<AgendaOfferSource> sources, AgendaQueries queries, Clock clock) {
        this.sources = sources;
        this.queries = queries;
        this.clock = clock;
    }

    /** @param day of the meeting, or null when it is not chosen yet */
    List<AgendaOffer> of(UUID bodyId, LocalDate day) {
        Instant now = clock.instant();
        var asked = new AgendaOfferSource.Asked(bodyId, day == null ? Zone.dayOf(now) : day, now);
        Set<AgendaOrigin> taken = queries.taken(bodyId).stream()
                .filter(t -> !comesBack(t, now))
                .map(AgendaQueries.Taken::origin)
                .collect(Collectors.toSet());
        return sources.stream()
                .flatMap(source -> source.offers(asked).stream())
                .filter(offer -> !taken.contains(AgendaOrigin.of(offer.kind(), offer.originId())))
                .sorted(Comparator.comparing(AgendaOffer::kind))
                .toList();
    }

    private static boolean comesBack(AgendaQueries.Taken taken, Instant now) {
        return COME_BACK.contains(taken.origin().kind())
                && taken.startsAt() != null
                && taken.startsAt().isBefore(now);
    }
}
