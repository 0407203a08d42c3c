package be.leuven.som.api.room;

import be.leuven.som.domain.meeting.RoundMethod;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Puts a proposal to the seats in the room.
 *
 * @param method null means consent
 * @param candidates the names on the ballot paper, in a secret ballot only
 */
public record OpenRound(UUID meetingId, UUID itemId, RoundMethod method, String proposal, List<String> candidates)
        implements Serializable {}
