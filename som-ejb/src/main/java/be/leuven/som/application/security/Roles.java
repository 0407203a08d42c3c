package be.leuven.som.application.security;

/** The groups that a container knows; what somebody may do on content follows from mandates, not from these. */
public final class Roles {
    /** Everybody with an account. */
    public static final String MEMBER = "member";

    /** Runs the system. */
    public static final String ADMINISTRATOR = "administrator";

    /** The city's IT, over the integration interface only. */
    public static final String CITY_IT = "city-it";

    private Roles() {}
}
