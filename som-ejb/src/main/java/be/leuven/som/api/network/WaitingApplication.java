package be.leuven.som.api.network;

import be.leuven.som.domain.network.Likeness;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An application that was confirmed and waits for a decision, with the partners that it is like. */
public record WaitingApplication(
        UUID id,
        long version,
        String name,
        PartnerDescription description,
        String motive,
        String applicantName,
        String applicantEmail,
        String applicantFunction,
        Instant askedAt,
        List<Like> like)
        implements Serializable {
    public record Like(UUID partnerId, String name, Likeness by) implements Serializable {}
}
