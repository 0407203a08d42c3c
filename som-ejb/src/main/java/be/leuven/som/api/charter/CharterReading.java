package be.leuven.som.api.charter;

import be.leuven.som.api.Localized;
import be.leuven.som.api.charter.CharterText.ClauseView;
import be.leuven.som.domain.charter.CharterState;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reading the charter. A draft is for its editors; in consultation and final reading for everybody in the network; once
 * adopted for all.
 */
public interface CharterReading {
    /** Nothing when there is none, or not for the caller. */
    Optional<CharterText> text(UUID charterId);

    /** A clause as it is now; nothing when it is gone, or not for the caller. */
    Optional<ClauseView> clause(UUID charterId, UUID clauseKey);

    /** The versions that the caller may read, the oldest first. */
    List<CharterLine> versions();

    /** The version that binds today; else the one that did last. */
    Optional<CharterLine> current();

    /** The clauses of that version, in the order of reading; none as long as no version ever bound. */
    List<ClauseLine> clauses();

    /** Whether the caller may write versions of the charter. */
    boolean mayWrite();

    /** What the source of a clause looks like in that version, as safe HTML. */
    String preview(UUID charterId, String text);

    /**
     * A clause in a list.
     *
     * @param key by which it is known across versions
     * @param heading in English as far as it was translated
     */
    record ClauseLine(UUID key, String number, Localized heading) implements Serializable {}

    /**
     * A version in a list.
     *
     * @param state as it is today
     * @param renews the label of the version that it renews, or null
     * @param adoptedOn null before
     * @param inForceFrom null before it is in force
     * @param inForceUntil the last day, or null
     */
    record CharterLine(
            UUID id,
            String label,
            CharterState state,
            String renews,
            LocalDate adoptedOn,
            LocalDate inForceFrom,
            LocalDate inForceUntil)
            implements Serializable {}
}
