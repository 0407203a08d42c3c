package be.leuven.som.api.meeting;

import be.leuven.som.api.Localized;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A body whose meetings the caller may run, with its members of today. */
public record PlanningBody(UUID id, String code, Localized name, List<Member> members) implements Serializable {}
