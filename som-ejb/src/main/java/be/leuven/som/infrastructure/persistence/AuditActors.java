package be.leuven.som.infrastructure.persistence;

import be.leuven.som.api.audit.AuditLine.Way;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.audit.AuditEntry;
import be.leuven.som.domain.network.Person;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who stands behind the actors of audit entries: accounts, and people who acted by a link or by mail. */
final class AuditActors {
    private static final String BY_LINK = "link:";
    private static final String BY_MAIL = "mail:";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Map<String, String> names;

    private AuditActors(Map<String, String> names) {
        this.names = names;
    }

    /** In two statements, however many entries there are. */
    static AuditActors of(EntityManager em, List<AuditEntry> entries) {
        Map<String, String> names = new HashMap<>();
        Set<UUID> accounts = ids(entries, actor -> way(actor) == Way.DIRECTLY);
        if (!accounts.isEmpty()) {
            em.createQuery("select a from Account a where a.id in :ids", Account.class)
                    .setParameter("ids", accounts)
                    .getResultStream()
                    .forEach(a -> names.put(a.id().toString(), a.name()));
        }
        Set<UUID> people = ids(entries, actor -> way(actor) != Way.DIRECTLY);
        if (!people.isEmpty()) {
            em.createQuery("select p from Person p where p.id in :ids", Person.class)
                    .setParameter("ids", people)
                    .getResultStream()
                    .forEach(p -> names.put(p.id().toString(), p.name()));
        }
        return new AuditActors(names);
    }

    private static Set<UUID> ids(Collection<AuditEntry> entries, Predicate<String> which) {
        return entries.stream()
                .map(AuditEntry::actor)
                .filter(which)
                .map(AuditActors::bare)
                .filter(actor -> ID.matcher(actor).matches())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    String name(String actor) {
        return names.getOrDefault(bare(actor), actor);
    }

    static Way way(String actor) {
        if (actor.startsWith(BY_LINK)) {
            return Way.LINK;
        }
        return actor.startsWith(BY_MAIL) ? Way.MAIL : Way.DIRECTLY;
    }

    private static String bare(String actor) {
        return way(actor) == Way.DIRECTLY ? actor : actor.substring(BY_LINK.length());
    }
}
