package be.leuven.som.api.meeting;

import be.leuven.som.api.Localized;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What a visitor sees of a meeting: no person, no agenda, no video link. */
public record PublicMeeting(
        UUID id,
        String bodyCode,
        Localized bodyName,
        String title,
        Instant startsAt,
        Instant endsAt,
        String place,
        boolean cancelled)
        implements Serializable {}
