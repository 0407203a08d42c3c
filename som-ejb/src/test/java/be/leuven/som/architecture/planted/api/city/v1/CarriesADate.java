package be.leuven.som.architecture.planted.api.city.v1;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@SuppressWarnings("serial")
final class CarriesADate implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A constant does not travel. */
    static final LocalDate FIRST = LocalDate.of(2014, 9, 1);

    List<LocalDate> days;
    BigDecimal amount;
    Optional<String> place;
    String from;

    /** As it should be: the accessor is not what travels. */
    LocalDate from() {
        return LocalDate.parse(from);
    }
}
