package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.charter.CharterState;
import be.leuven.som.domain.charter.Refusal;
import be.leuven.som.domain.charter.Signature;
import be.leuven.som.domain.charter.SigningRepository;
import be.leuven.som.domain.charter.SigningRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaSigningRepository implements SigningRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void open(SigningRound round) {
        em.persist(round);
    }

    @Override
    public void add(Signature signature) {
        em.persist(signature);
    }

    @Override
    public void add(Refusal refusal) {
        em.persist(refusal);
    }

    @Override
    public Optional<SigningRound> round(UUID charterVersionId) {
        return em.createQuery("select r from SigningRound r where r.charterVersionId = :version", SigningRound.class)
                .setParameter("version", charterVersionId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Signature> signature(UUID id) {
        return Optional.ofNullable(em.find(Signature.class, id));
    }

    @Override
    public Optional<Signature> signature(UUID charterVersionId, UUID partnerId) {
        return of(Signature.class, charterVersionId, partnerId);
    }

    @Override
    public Optional<Refusal> refusal(UUID charterVersionId, UUID partnerId) {
        return of(Refusal.class, charterVersionId, partnerId);
    }

    private <T> Optional<T> of(Class<T> type, UUID charterVersionId, UUID partnerId) {
        return em.createQuery(
                        "select s from " + type.getSimpleName()
                                + " s where s.charterVersionId = :version and s.partnerId = :partner",
                        type)
                .setParameter("version", charterVersionId)
                .setParameter("partner", partnerId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Signature> signatures(UUID charterVersionId) {
        return em.createQuery(
                        "select s from Signature s where s.charterVersionId = :version order by s.signedAt, s.id",
                        Signature.class)
                .setParameter("version", charterVersionId)
                .getResultList();
    }

    @Override
    public Map<UUID, List<Instant>> moments() {
        return em.createQuery(
                        "select s.charterVersionId, s.signedAt from Signature s order by s.signedAt", Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (Instant) row[1], Collectors.toList())));
    }

    @Override
    public List<Refusal> refusals(UUID charterVersionId) {
        return em.createQuery(
                        "select r from Refusal r where r.charterVersionId = :version order by r.refusedAt",
                        Refusal.class)
                .setParameter("version", charterVersionId)
                .getResultList();
    }

    @Override
    public List<UUID> underWay() {
        return em.createQuery("select v.id from CharterVersion v where v.state in :open", UUID.class)
                .setParameter("open", List.of(CharterState.SIGNING, CharterState.IN_FORCE))
                .getResultList();
    }

    @Override
    public Map<UUID, Long> changes(Collection<UUID> charterVersionIds) {
        Map<UUID, Long> changes = new HashMap<>();
        if (!charterVersionIds.isEmpty()) {
            count("Signature", charterVersionIds, changes);
            count("Refusal", charterVersionIds, changes);
        }
        return changes;
    }

    private void count(String entity, Collection<UUID> versions, Map<UUID, Long> changes) {
        em.createQuery(
                        "select s.charterVersionId, count(s) from " + entity
                                + " s where s.charterVersionId in :versions group by s.charterVersionId",
                        Object[].class)
                .setParameter("versions", versions)
                .getResultList()
                .forEach(row -> changes.merge((UUID) row[0], (Long) row[1], Long::sum));
    }
}
