package be.leuven.som.api.agenda;

import be.leuven.som.domain.meeting.AgendaItemType;
import java.io.Serializable;
import java.util.UUID;

/** Proposes an item for the next agenda of a body. */
public record ProposeItem(UUID bodyId, AgendaItemType type, String title, String why, int minutes)
        implements Serializable {}
