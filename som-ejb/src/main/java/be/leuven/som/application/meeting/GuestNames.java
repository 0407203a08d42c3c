package be.leuven.som.application.meeting;

import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.shared.DomainException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Whose name may be set right by one who invites: of a person who is nothing but a guest, and of no body but those whose
 * meetings the caller runs. Whoever is more has a name that others rely on.
 */
@RequestScoped
public class GuestNames {
    private GuestQueries queries;
    private Viewers viewers;

    protected GuestNames() {
        // for the proxy
    }

    @Inject
    public GuestNames(GuestQueries queries, Viewers viewers) {
        this.queries = queries;
        this.viewers = viewers;
    }

    /** Those of them whose names the caller may set right. */
    Set<UUID> correctable(Collection<UUID> people) {
        return queries.nothingButGuests(people, viewers.caller());
    }

    /** @throws DomainException beside that field, when it is not the caller's to set right */
    void setRight(Person guest, String name, String field) {
        if (guest.name().equals(name)) {
            return;
        }
        if (!correctable(Set.of(guest.id())).contains(guest.id())) {
            throw DomainException.at(field, "guest.name-not-yours", guest.name());
        }
        guest.callRightly(name);
    }
}
