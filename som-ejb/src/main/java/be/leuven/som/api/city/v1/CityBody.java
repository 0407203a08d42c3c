package be.leuven.som.api.city.v1;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** A body of the network, such as the steering group, with how its seats are filled today. */
public final class CityBody implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String code;
    private final String kind;
    private final String nameDutch;
    private final String nameEnglish;
    private final String from;
    private final String until;
    private final int seats;
    private final int vacancies;

    /** @param until the last day, or null when no end is known */
    public CityBody(
            String id,
            String code,
            String kind,
            String nameDutch,
            String nameEnglish,
            LocalDate from,
            LocalDate until,
            int seats,
            int vacancies) {
        this.id = id;
        this.code = code;
        this.kind = kind;
        this.nameDutch = nameDutch;
        this.nameEnglish = nameEnglish;
        this.from = from.toString();
        this.until = until == null ? null : until.toString();
        this.seats = seats;
        this.vacancies = vacancies;
    }

    /** A UUID; never changes. */
    public String id() {
        return id;
    }

    /** The short name in the numbers of its decisions, such as {@code RG}. */
    public String code() {
        return code;
    }

    /** {@code COUNCIL}, {@code STEERING_GROUP} or {@code WORKING_GROUP}; others may come. */
    public String kind() {
        return kind;
    }

    public String nameDutch() {
        return nameDutch;
    }

    public String nameEnglish() {
        return nameEnglish;
    }

    /** The first day of its existence. */
    public LocalDate from() {
        return LocalDate.parse(from);
    }

    /** The last day of its existence, when an end is known. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until).map(LocalDate::parse);
    }

    /** How many seats it has today. */
    public int seats() {
        return seats;
    }

    /** How many of the seats nobody holds today. */
    public int vacancies() {
        return vacancies;
    }

    @Override
    public String toString() {
        return code + " " + nameDutch;
    }
}
