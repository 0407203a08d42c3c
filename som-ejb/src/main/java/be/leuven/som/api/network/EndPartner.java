package be.leuven.som.api.network;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * @param successors the partners that go on with its work; empty for none
 * @param peopleGoAlong whether who speaks for it speaks for its one successor from the next day on
 */
public record EndPartner(
        UUID id, long version, LocalDate lastDay, String reason, List<UUID> successors, boolean peopleGoAlong)
        implements Serializable {}
