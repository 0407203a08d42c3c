package be.leuven.som.api.charter;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.Rejected;
import be.leuven.som.api.charter.CharterText.ClauseView;
import be.leuven.som.domain.charter.CharterSection;
import java.io.Serializable;
import java.util.UUID;

/**
 * Writing a version of the charter, for the coordinator and for chairs and secretaries of the council and the steering
 * group.
 *
 * <p>Every method throws {@link NotAllowed} for others, {@link Rejected} when a rule says no, and {@link Conflict} when
 * somebody else changed the same thing since the version that the caller saw. Each clause has a version of its own.
 */
public interface CharterWriting {
    /** Where a new version begins. */
    enum Beginning {
        NOTHING,
        TEMPLATE,
        /** The version in force, or the one that expired last: a renewal. */
        IN_FORCE
    }

    /** Begins a version; gives its id. */
    UUID start(String label, Beginning beginning);

    /** Adds a clause at the end of a section. */
    ClauseView add(UUID charterId, CharterSection section, String heading, String text);

    /** Writes a clause; gives it with its new version. */
    ClauseView write(WriteClause command);

    /** Enters or changes what a clause says in English; nothing in both takes the translation away. */
    ClauseView translate(WriteClause command);

    /** Moves a clause; numbers and references follow. */
    void move(MoveClause command);

    /**
     * Moves a clause one place; past the end of a section, into the one before or after it.
     *
     * @param seen the version of the charter version that the user saw
     */
    void step(UUID charterId, long seen, UUID clauseKey, boolean down);

    /** Takes a clause out; refused while another refers to it. */
    void remove(UUID charterId, UUID clauseKey, long clauseVersion);

    /**
     * What a clause shall say.
     *
     * @param seen the version of the clause that the writer saw
     * @param text Markdown; {@code [[1f2e3d4c]]} refers to another clause
     */
    record WriteClause(UUID charterId, UUID clauseKey, long seen, String heading, String text)
            implements Serializable {}

    /**
     * Where a clause goes.
     *
     * @param seen the version of the charter version that the user saw
     * @param index the place in the section, from 0
     */
    record MoveClause(UUID charterId, long seen, UUID clauseKey, CharterSection section, int index)
            implements Serializable {}
}
