package be.leuven.som.api.me;

import java.io.Serializable;

/**
 * The one who signed in.
 *
 * @param language "nl" or "en" when the person chose one; null otherwise
 * @param mayPlan whether there is a body whose meetings this person may run
 */
public record Me(String name, String email, String language, boolean administrator, boolean mayPlan)
        implements Serializable {}
