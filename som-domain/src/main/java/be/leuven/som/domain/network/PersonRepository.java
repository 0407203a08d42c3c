package be.leuven.som.domain.network;

import be.leuven.som.domain.shared.EmailAddress;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where people are kept. */
public interface PersonRepository {
    void add(Person person);

    Optional<Person> find(UUID id);

    /** The person, to change it at the version that the user saw. */
    Optional<Person> find(UUID id, long seen);

    Optional<Person> withEmail(EmailAddress email);

    /** The people with these ids, by id, in one statement. */
    Map<UUID, Person> findAll(Collection<UUID> ids);

    /** Everyone. */
    List<Person> all();
}
