package be.leuven.som.api.meeting;

import be.leuven.som.domain.structure.BodyKind;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * What the calendar shows; conditions hold together.
 *
 * @param bodies of these bodies only; empty for all
 * @param kinds of bodies of these kinds only; empty for all
 * @param mine only that to which the caller is invited, or in which it is asked
 * @param cancelled whether meetings that were called off are shown too
 * @param polls whether slots of open date polls are shown too
 */
public record CalendarFilter(Set<UUID> bodies, Set<BodyKind> kinds, boolean mine, boolean cancelled, boolean polls)
        implements Serializable {}
