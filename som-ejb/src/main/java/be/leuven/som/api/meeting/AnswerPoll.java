package be.leuven.som.api.meeting;

import be.leuven.som.domain.meeting.PollChoice;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody says of every slot of a date poll.
 *
 * @param choices by the id of the slot; null where nothing was chosen
 * @param comment or null
 */
public record AnswerPoll(Map<UUID, PollChoice> choices, String comment) implements Serializable {}
