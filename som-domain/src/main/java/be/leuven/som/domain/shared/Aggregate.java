package be.leuven.som.domain.shared;

import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * The root of a cluster of objects that changes as one: it has an identity that can't be guessed and a version.
 *
 * <p>The version rises with each change of the root. A form carries the version that its user saw, so that a change in
 * between is noticed instead of overwritten.
 */
@MappedSuperclass
public abstract class Aggregate {
    @Id
    @Convert(converter = UuidConverter.class)
    private UUID id;

    @Version
    private long version;

    protected Aggregate() {
        // for persistence
    }

    protected Aggregate(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Aggregate that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
