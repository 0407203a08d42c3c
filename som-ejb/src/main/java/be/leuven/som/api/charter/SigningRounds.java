package be.leuven.som.api.charter;

import java.time.LocalDate;
import java.util.UUID;

/** What the editors of the charter do with a version once it is adopted. */
public interface SigningRounds {
    /**
     * Opens it for signature.
     *
     * @param seen the version of it that the user saw
     * @param day on which the partners come together to sign
     */
    void open(UUID charterId, long seen, LocalDate day, String place);

    /** Lets it bind the partners, at least one of whom signed; the version that it renews is superseded. */
    void comeIntoForce(UUID charterId, long seen, LocalDate from, LocalDate until);
}
