package be.leuven.som.api.meeting;

import java.io.Serializable;

/**
 * A plan as it is stored.
 *
 * @param convened whether the invitations are out; then every change is told to those invited
 */
public record StoredPlan(PlanMeeting plan, boolean convened) implements Serializable {}
