package be.leuven.som.api.agreement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A working agreement with its history, its discussion and how well it is kept.
 *
 * @param bodyId null when it is for the whole network
 * @param principle the basic principle that it serves, or null
 * @param clauseKey the clause of the charter that it comes from, or null
 * @param clause the same as the present charter has it; null when it is not there any more, or there is none
 * @param mine whether the caller owns it
 * @param revisions what was agreed, and last what is only written; the latest first
 * @param years how often it was kept, by working year, the earliest first
 * @param retiredBecause null unless it is retired
 * @param retiredBy the decision that retired it, or null
 * @param mayWrite whether the caller may change what is not agreed yet
 * @param mayKeep whether the caller may agree, review and retire it
 * @param mayComment whether the caller may join the discussion
 */
public record AgreementDetails(
        AgreementLine line,
        long version,
        UUID bodyId,
        String principle,
        UUID clauseKey,
        CharterClause clause,
        UUID ownerId,
        String ownerName,
        boolean mine,
        List<Revision> revisions,
        List<Comment> comments,
        List<Year> years,
        String retiredBecause,
        DecisionReference retiredBy,
        boolean mayWrite,
        boolean mayKeep,
        boolean mayComment)
        implements Serializable {
    /** What it says, once. Without a decision it is only written. */
    public record Revision(
            int number,
            String title,
            String text,
            String reason,
            RuleValues values,
            List<AgreedRule> rules,
            String writtenBy,
            Instant writtenAt,
            DecisionReference decision,
            LocalDate agreedOn,
            LocalDate from,
            LocalDate until)
            implements Serializable {}

    /** A decision that it points at. */
    public record DecisionReference(UUID id, String number) implements Serializable {}

    /** @param revision the number of the revision that it is about */
    public record Comment(UUID id, int revision, String name, String text, Instant madeAt) implements Serializable {}

    /** @param start the calendar year in which the working year begins */
    public record Year(int start, String name, int kept, int of) implements Serializable {}

    /** What was written last. */
    public Revision latest() {
        return revisions.get(0);
    }
}
