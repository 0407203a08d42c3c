package be.leuven.som.domain.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where reminders of minutes are kept. */
public interface MinutesReminderRepository {
    /** The meetings that were held since then and whose minutes did not go round, the first on top. */
    List<UUID> waiting(Instant since);

    /** What was sent for that meeting, begun when nothing was, and held until the transaction ends. */
    MinutesReminder hold(UUID meetingId);
}
