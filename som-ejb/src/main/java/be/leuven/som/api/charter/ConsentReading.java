package be.leuven.som.api.charter;

import be.leuven.som.api.charter.CharterReading.CharterLine;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reading what was asked on a version of the charter and what it came to, for everybody in the network. */
public interface ConsentReading {
    /** A round over a period with who answered what; nothing when there is none, or not for the caller. */
    Optional<ConsentPicture> round(UUID roundId);

    /** All rounds on a version, in meetings and over a period, the last first; of a wording that was amended only the last. */
    List<ConsentLine> of(UUID charterId);

    /** Number that rises with each answer to these rounds, and when they end; of others nothing. */
    Map<UUID, Long> changes(Collection<UUID> roundIds);

    /** The versions that are read in that meeting and on which consent can be asked. */
    List<CharterLine> readIn(UUID meetingId);

    /** What is read in that meeting, with all that consent was asked on it. */
    List<ReadHere> readings(UUID meetingId);

    /**
     * A version that is read in a meeting.
     *
     * @param last whether it is the final reading
     */
    record ReadHere(CharterLine line, boolean last, List<ConsentLine> consents) implements Serializable {}
}
