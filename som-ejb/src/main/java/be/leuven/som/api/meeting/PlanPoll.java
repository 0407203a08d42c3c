package be.leuven.som.api.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A date poll as it is made or changed.
 *
 * @param id the poll that it changes, or the draft that it is kept in; null for a new one
 * @param version the version that the user saw; without meaning for a new one
 * @param topics an agenda item a line, or null: then the meeting is about its title
 * @param minutes how long the meeting is to take, 5 to 480
 * @param answerBy the last day to answer, in Europe/Brussels
 * @param hidden whether people do not see what others answer
 * @param slots when the meeting could begin, in Europe/Brussels
 * @param people who is asked, of those with a seat in the body; null for all of them
 * @param guests who is asked besides, by name
 */
public record PlanPoll(
        UUID id,
        long version,
        UUID bodyId,
        String title,
        String topics,
        int minutes,
        String place,
        String videoLink,
        LocalDate answerBy,
        boolean hidden,
        List<LocalDateTime> slots,
        Set<UUID> people,
        List<NamedGuest> guests)
        implements Serializable {
    /** Asks no guests. */
    public PlanPoll(
            UUID id,
            long version,
            UUID bodyId,
            String title,
            String topics,
            int minutes,
            String place,
            String videoLink,
            LocalDate answerBy,
            boolean hidden,
            List<LocalDateTime> slots,
            Set<UUID> people) {
        this(id, version, bodyId, title, topics, minutes, place, videoLink, answerBy, hidden, slots, people, List.of());
    }
}
