package be.leuven.som.architecture.planted.domain.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class OverwritesOthers {
    @Id
    String id;

    protected OverwritesOthers() {
        // for persistence
    }
}
