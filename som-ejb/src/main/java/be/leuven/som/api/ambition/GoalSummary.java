package be.leuven.som.api.ambition;

import be.leuven.som.api.Localized;
import be.leuven.som.domain.ambition.GoalTheme;
import java.io.Serializable;

/** A goal of the network. */
public record GoalSummary(int number, GoalTheme theme, Localized title, Localized summary) implements Serializable {}
