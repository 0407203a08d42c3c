package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.charter.CharterDocument;
import be.leuven.som.domain.charter.CharterDocumentRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaCharterDocumentRepository implements CharterDocumentRepository {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(CharterDocument document) {
        em.persist(document);
    }

    @Override
    public Optional<CharterDocument> find(UUID id) {
        return Optional.ofNullable(em.find(CharterDocument.class, id));
    }

    @Override
    public Optional<CharterDocument> ofSignature(UUID signatureId) {
        return first("d.signatureId = :sought", signatureId);
    }

    @Override
    public Optional<CharterDocument> ofAll(UUID charterVersionId) {
        return first(
                "d.charterVersionId = :sought and d.signatureId is null"
                        + " and d.kind = be.leuven.som.domain.charter.CharterDocument.Kind.CERTIFICATE",
                charterVersionId);
    }

    @Override
    public Optional<CharterDocument> withHash(String hash) {
        return first("d.hash = :sought", hash);
    }

    private Optional<CharterDocument> first(String condition, Object sought) {
        return em.createQuery(
                        "select d from CharterDocument d where " + condition + " order by d.madeAt desc",
                        CharterDocument.class)
                .setParameter("sought", sought)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
