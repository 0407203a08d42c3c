package be.leuven.som.domain.meeting;

/** A public holiday in Flanders, or a holiday of its schools. */
public enum Holiday {
    NEW_YEAR,
    EASTER_MONDAY,
    LABOUR_DAY,
    ASCENSION,
    WHIT_MONDAY,
    FLEMISH_DAY,
    NATIONAL_DAY,
    ASSUMPTION,
    ALL_SAINTS,
    ARMISTICE,
    CHRISTMAS,
    AUTUMN_BREAK,
    CHRISTMAS_BREAK,
    SPRING_BREAK,
    EASTER_BREAK,
    SUMMER_BREAK;

    /** Whether it is a holiday of the schools only. */
    public boolean ofSchools() {
        return compareTo(AUTUMN_BREAK) >= 0;
    }
}
