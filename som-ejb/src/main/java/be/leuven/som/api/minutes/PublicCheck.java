package be.leuven.som.api.minutes;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What would become public of minutes, with the names of known people that stand in it.
 *
 * @param document without names where they follow from facts; the prose and the decisions still as they were written
 * @param texts the texts that people wrote, which the secretary looks through
 */
public record PublicCheck(UUID id, long version, MinutesDocument document, List<Checked> texts)
        implements Serializable {
    /**
     * A text to look through.
     *
     * @param id of the agenda item, or of the decision
     * @param decision whether it is a decision, with its number as label
     * @param names known people's names that stand in it, each once
     */
    public record Checked(UUID id, boolean decision, String label, String text, List<String> names)
            implements Serializable {}
}
