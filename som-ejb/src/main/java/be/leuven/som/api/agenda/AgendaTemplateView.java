package be.leuven.som.api.agenda;

import be.leuven.som.api.meeting.PlanMeeting;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A template with its items, as a new agenda takes them over. */
public record AgendaTemplateView(UUID id, String name, List<PlanMeeting.Item> items) implements Serializable {}
