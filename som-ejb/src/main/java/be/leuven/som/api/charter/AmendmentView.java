package be.leuven.som.api.charter;

import be.leuven.som.domain.charter.AmendmentKind;
import be.leuven.som.domain.charter.AmendmentState;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An amendment with what it changes.
 *
 * @param partner the name of the partner that proposed it
 * @param proposer the name of who spoke for that partner
 * @param heading against what stood there when it was proposed
 * @param text the same
 * @param newHeading what it wants there, null when it deletes
 * @param newText Markdown source of the same
 * @param supporters names of the partners that stand behind it
 * @param answer why it was rejected or how it was merged, or null
 * @param merged whether it came into the text together with others or in other words
 * @param fits whether the clause still says what it said then
 * @param clauseGone whether another amendment deleted the clause
 */
public record AmendmentView(
        UUID id,
        long version,
        UUID clauseKey,
        AmendmentKind kind,
        AmendmentState state,
        UUID partnerId,
        String partner,
        String proposer,
        Instant proposedAt,
        String reason,
        TrackedText heading,
        TrackedText text,
        String newHeading,
        String newText,
        List<String> supporters,
        String answer,
        boolean merged,
        boolean fits,
        boolean clauseGone)
        implements Serializable {}
