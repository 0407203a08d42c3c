package be.leuven.som.api.charter;

import be.leuven.som.domain.charter.CharterState;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A version that is, or was, being signed.
 *
 * @param version of the aggregate, for what is done next
 * @param day and place of the round, null before it is opened
 * @param mayLead whether the caller may open the round and let it come into force
 * @param mayHost whether others may sign at the caller's table
 */
public record SigningPicture(
        UUID charterId,
        long version,
        String label,
        CharterState state,
        LocalDate adoptedOn,
        String textHash,
        LocalDate day,
        String place,
        List<Line> partners,
        boolean mayLead,
        boolean mayHost)
        implements Serializable {
    /** Where a partner stands. */
    public enum Stage {
        SIGNED,
        DECLINED,
        WAITING,
        /** It was a partner when the version was adopted, and left before it signed. */
        LEFT
    }

    /**
     * A partner.
     *
     * @param at when it signed or declined, or null
     * @param function of who signed
     * @param person who signed; only for the network, or when the person agreed to be named
     * @param statement what it will contribute, or null
     * @param reason why it declined; only for the network
     */
    public record Line(
            UUID partnerId,
            String name,
            Stage stage,
            UUID signatureId,
            Instant at,
            String function,
            String person,
            String statement,
            String reason)
            implements Serializable {}

    public long signed() {
        return partners.stream().filter(p -> p.stage() == Stage.SIGNED).count();
    }

    /** How many are to sign, those who did included. */
    public long expected() {
        return partners.stream().filter(p -> p.stage() != Stage.LEFT).count();
    }

    public boolean complete() {
        return expected() > 0 && signed() == expected();
    }

    /** Changes with each signature and each refusal. */
    public long changes() {
        return partners.stream().filter(p -> p.at() != null).count();
    }
}
