package be.leuven.som.api.agenda;

import be.leuven.som.api.Localized;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.AgendaOriginKind;
import java.io.Serializable;
import java.util.UUID;

/**
 * Something that could be on the agenda.
 *
 * @param kind what it comes from
 * @param originId of what it comes from; the item that takes it up keeps both
 * @param minutes how long it is likely to take
 * @param broughtBy the person who brings it, or null
 * @param bringer the name of that person, or null
 * @param why what a member wrote with it, or null
 */
public record AgendaOffer(
        AgendaOriginKind kind,
        UUID originId,
        AgendaItemType type,
        Localized title,
        int minutes,
        UUID broughtBy,
        String bringer,
        String why)
        implements Serializable {}
