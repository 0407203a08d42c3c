package be.leuven.som.domain.agreement;

/** By which facts of the network one sees whether a working agreement is kept. */
public enum Measure {
    /** Meetings whose invitation went out with the notice that is agreed. */
    INVITATIONS,
    /** Meetings whose minutes went round within the working days that are agreed. */
    MINUTES,
    /** Decisions taken by the method that is agreed; elections of persons, by secret ballot, are left out. */
    DECISIONS,
    /** Objections that brought a proposal along; that they are reasoned is asked of all. */
    OBJECTIONS,
    /** Partners that had as many representatives and substitutes as agreed at the end of the working year. */
    REPRESENTATIVES,
    /** People who were not at a meeting and had excused themselves; the substitute is then told by itself. */
    EXCUSES,
    /** Actions that were done by their day; that they have one owner and a day is asked of all. */
    ACTIONS,
    /** Nothing that is known here tells it. */
    NONE
}
