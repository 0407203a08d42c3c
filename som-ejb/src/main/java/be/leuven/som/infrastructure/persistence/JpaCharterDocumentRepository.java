package be.leuven.som.infrastructure.persistence;

import be.leuven.som.domain.charter.CharterDocument;
import be.leuven.som.domain.charter.CharterDocumentRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Locale;
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
    public Optional<CharterDocument> ofSignature(UUID signatureId, Locale language) {
        return newest("d.signatureId = :sought and d.language = :language", signatureId, language);
    }

    @Override
    public Optional<CharterDocument> ofAll(UUID charterVersionId, Locale language) {
        return newest(
                "d.charterVersionId = :sought and d.signatureId is null and d.language = :language"
                        + " and d.kind = be.leuven.som.domain.charter.CharterDocument.Kind.CERTIFICATE",
                charterVersionId,
                language);
    }

    private Optional<CharterDocument> newest(String condition, UUID sought, Locale language) {
        return query(condition, sought)
                .setParameter("language", language.getLanguage())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<CharterDocument> withHash(String hash) {
        return query("d.hash = :sought", hash).getResultStream().findFirst();
    }

    private TypedQuery<CharterDocument> query(String condition, Object sought) {
        return em.createQuery(
                        "select d from CharterDocument d where " + condition + " order by d.madeAt desc",
                        CharterDocument.class)
                .setParameter("sought", sought)
                .setMaxResults(1);
    }
}
