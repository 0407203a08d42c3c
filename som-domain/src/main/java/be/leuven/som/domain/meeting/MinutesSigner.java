package be.leuven.som.domain.meeting;

/** Who signs approved minutes. */
public enum MinutesSigner {
    CHAIR,
    SECRETARY
}
