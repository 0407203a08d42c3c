package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.CharterVersionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaCharterVersionRepository implements CharterVersionRepository {
    private static final Comparator<CharterVersion> BY_AGE = Comparator.comparing(
                    (CharterVersion v) -> v.adoptedOn().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(CharterVersion::label);

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(CharterVersion version) {
        em.persist(version);
        em.flush(); // a version that renews it, in the same transaction, needs its row
    }

    @Override
    public Optional<CharterVersion> find(UUID id) {
        return Optional.ofNullable(em.find(CharterVersion.class, id));
    }

    @Override
    public Optional<CharterVersion> findToWriteIn(UUID id) {
        Optional<CharterVersion> found = find(id);
        found.ifPresent(version -> em.lock(version, LockModeType.OPTIMISTIC));
        return found;
    }

    /** Held from here on: what is written in it at the same moment comes before what is read next, or is refused. */
    @Override
    public Optional<CharterVersion> find(UUID id, long seen) {
        hold(id);
        return Versions.find(em, CharterVersion.class, id, seen);
    }

    @Override
    public Optional<CharterVersion> hold(UUID id) {
        return Optional.ofNullable(em.find(CharterVersion.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<CharterVersion> all() {
        return em.createQuery("select v from CharterVersion v", CharterVersion.class)
                .getResultStream()
                .sorted(BY_AGE)
                .toList();
    }
}
