package be.leuven.som.domain.meeting;

/** Whether someone was there: aanwezig, verontschuldigd, afwezig. */
public enum Presence {
    PRESENT,
    EXCUSED,
    ABSENT
}
