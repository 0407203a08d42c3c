package be.leuven.som.domain.meeting;

/** What an invited person answered. */
public enum Reply {
    NONE,
    COMING,
    EXCUSED
}
