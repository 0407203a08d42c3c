package be.leuven.som.domain.meeting;

/** What an agenda item asks of the meeting. */
public enum AgendaItemType {
    INFORMATION,
    DISCUSSION,
    DECISION,
    APPROVAL
}
