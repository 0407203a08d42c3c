package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingSeries;
import be.leuven.som.domain.meeting.MeetingSeriesRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaMeetingSeriesRepository implements MeetingSeriesRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(MeetingSeries series) {
        em.persist(series);
    }

    @Override
    public void remove(MeetingSeries series) {
        em.remove(series);
    }

    @Override
    public Optional<MeetingSeries> find(UUID id) {
        return Optional.ofNullable(em.find(MeetingSeries.class, id));
    }

    @Override
    public Optional<MeetingSeries> find(UUID id, long seen) {
        return Versions.find(em, MeetingSeries.class, id, seen);
    }

    @Override
    public List<Meeting> meetings(UUID seriesId) {
        return em.createQuery("select m from Meeting m where m.series.seriesId = :series", Meeting.class)
                .setParameter("series", seriesId)
                .getResultStream()
                .sorted(Comparator.comparing(m -> m.startsAt().orElse(Instant.MAX)))
                .toList();
    }
}
