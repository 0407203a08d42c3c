package be.leuven.som.domain.charter;

/** On what somebody signed. */
public enum SigningPlace {
    /** The own telephone or computer, signed in. */
    OWN_DEVICE,
    /** The one on the table, under the eye of the coordinator. */
    TABLE
}
