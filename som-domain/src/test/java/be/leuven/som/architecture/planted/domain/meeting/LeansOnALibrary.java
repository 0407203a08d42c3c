package be.leuven.som.architecture.planted.domain.meeting;

import org.assertj.core.api.Assertions;

class LeansOnALibrary {
    void check(int count) {
        Assertions.assertThat(count).isPositive();
    }
}
