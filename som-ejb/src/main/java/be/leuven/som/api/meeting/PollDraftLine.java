package be.leuven.som.api.meeting;

import be.leuven.som.api.Localized;
import java.io.Serializable;
import java.util.UUID;

/**
 * A date poll that is being made, in a list.
 *
 * @param title null as long as it has none
 * @param slots how many moments are chosen so far
 */
public record PollDraftLine(UUID id, long version, Localized bodyName, String title, int slots)
        implements Serializable {}
