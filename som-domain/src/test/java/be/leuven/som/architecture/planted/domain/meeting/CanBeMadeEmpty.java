package be.leuven.som.architecture.planted.domain.meeting;

import jakarta.persistence.Embeddable;

@Embeddable
class CanBeMadeEmpty {
    String place;

    public CanBeMadeEmpty() {
        // for everybody
    }
}
