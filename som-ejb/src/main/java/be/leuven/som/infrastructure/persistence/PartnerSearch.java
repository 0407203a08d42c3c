package be.leuven.som.infrastructure.persistence;

import be.leuven.som.api.network.PartnerFilter;
import be.leuven.som.domain.network.EducationLevel;
import be.leuven.som.domain.network.EnterpriseNumber;
import be.leuven.som.domain.network.InstitutionNumber;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.PartnerState;
import be.leuven.som.domain.shared.Text;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One question for partners, put together condition by condition; gives their ids in the order asked for. */
final class PartnerSearch {
    private final EntityManager em;
    private final CriteriaBuilder is;
    private final CriteriaQuery<Object[]> query;
    private final Root<Partner> partner;
    private final PartnerFilter filter;
    private final List<Predicate> conditions = new ArrayList<>();

    /** What is searched for, as names are compared. */
    private final String words;

    /** What is searched for when it is a number, else nothing. */
    private final String digits;

    PartnerSearch(EntityManager em, PartnerFilter filter, Set<PartnerState> states) {
        this.em = em;
        this.filter = filter;
        String search = filter.search() == null ? "" : filter.search();
        words = Text.plain(search);
        String bare = search.replaceAll("[.\\s]", "");
        digits = bare.matches("\\d{6,10}") ? bare : "";
        is = em.getCriteriaBuilder();
        query = is.createQuery(Object[].class);
        partner = query.from(Partner.class);
        conditions.add(partner.get("state").in(states));
        equal(profile("role"), filter.role());
        equal(profile("kind"), filter.kind());
        if (filter.level() != null) {
            conditions.add(is.isMember(filter.level(), partner.<Set<EducationLevel>>get("levels")));
        }
    }

    private <T> Path<T> profile(String field) {
        return partner.get("profile").get(field);
    }

    private void equal(Path<?> field, Object value) {
        if (value != null) {
            conditions.add(is.equal(field, value));
        }
    }

    List<UUID> ids(int skip, int most) {
        query.multiselect(
                        partner.get("id"),
                        partner.get("name"),
                        profile("enterpriseNumber"),
                        profile("institutionNumber"))
                .where(conditions.toArray(Predicate[]::new))
                .orderBy(order());
        if (!filter.searches()) {
            return ids(em.createQuery(query)
                    .setFirstResult(skip)
                    .setMaxResults(most)
                    .getResultList());
        }
        List<Object[]> found = em.createQuery(query)
                .getResultStream()
                .filter(this::said)
                .skip(skip)
                .limit(most)
                .toList();
        return ids(found);
    }

    private static List<UUID> ids(List<Object[]> rows) {
        return rows.stream().map(row -> (UUID) row[0]).toList();
    }

    /** Neither database looks past accents by itself; the names of a thousand partners are compared here in a blink. */
    private boolean said(Object[] row) {
        boolean numbered = !digits.isEmpty()
                && ((row[2] instanceof EnterpriseNumber e && e.digits().equals(digits))
                        || (row[3] instanceof InstitutionNumber i && i.digits().equals(digits)));
        boolean named = !words.isEmpty() && Text.plain((String) row[1]).contains(words);
        return numbered || named;
    }

    private List<Order> order() {
        Order byName = is.asc(is.lower(partner.get("name")));
        Order byId = is.asc(partner.get("id"));
        PartnerFilter.Order asked = filter.order() == null ? PartnerFilter.Order.NAME : filter.order();
        return switch (asked) {
            case NAME -> List.of(byName, byId);
            case TOWN ->
                List.of(
                        is.asc(is.coalesce(
                                is.lower(partner.get("profile").get("address").get("town")), "\uFFFD")),
                        byName,
                        byId);
            case NEWEST -> List.of(is.desc(is.coalesce(partner.get("joinedOn"), LocalDate.EPOCH)), byName, byId);
        };
    }
}
