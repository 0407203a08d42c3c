package be.leuven.som.api.charter;

import be.leuven.som.api.charter.CharterText.ClauseView;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What partners say on one clause.
 *
 * @param clause as it is now; null when it is gone
 * @param heading the clause's, or what it was called
 * @param running whether partners may speak today
 * @param mayEdit whether the caller decides on amendments
 * @param speaksFor the partners for which the caller may speak
 */
public record ClauseConsultation(
        CharterReading.CharterLine line,
        UUID clauseKey,
        ClauseView clause,
        String heading,
        List<Comment> comments,
        List<AmendmentView> amendments,
        boolean running,
        boolean mayEdit,
        List<PartnerName> speaksFor)
        implements Serializable {
    /** What a partner remarked. */
    public record Comment(String partner, String person, String text, Instant madeAt) implements Serializable {}

    /** A partner to choose. */
    public record PartnerName(UUID id, String name) implements Serializable {}

    public boolean speaksForSomebody() {
        return running && !speaksFor.isEmpty();
    }

    /** Amendments on which the editors still have to decide. */
    public List<AmendmentView> open() {
        return amendments.stream().filter(a -> a.state().open()).toList();
    }
}
