package be.leuven.som.api.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was stored.
 *
 * @param version to send along with the next change
 * @param endsAt when it is to end, or null without a start
 * @param itemIds the agenda items' ids, in their order
 */
public record MeetingSaved(UUID id, long version, Instant endsAt, List<UUID> itemIds) implements Serializable {}
