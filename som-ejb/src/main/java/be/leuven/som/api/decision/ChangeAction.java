package be.leuven.som.api.decision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** Says anew what is to be done, by whom and when; whoever asked for more time is answered with it. */
public record ChangeAction(UUID id, long version, String description, UUID ownerId, LocalDate dueOn)
        implements Serializable {}
