package be.leuven.som.architecture.planted.domain.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
class CanBeSet {
    @Id
    String id;

    @Version
    long version;

    protected CanBeSet() {
        // for persistence
    }

    public void setState(String state) {
        id = state;
    }
}
