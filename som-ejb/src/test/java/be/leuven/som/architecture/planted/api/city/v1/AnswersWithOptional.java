package be.leuven.som.architecture.planted.api.city.v1;

import java.time.Instant;
import java.util.Optional;

interface AnswersWithOptional {
    Optional<String> title();

    String since(Instant moment);

    /** As it should be. */
    String place(int most);
}
