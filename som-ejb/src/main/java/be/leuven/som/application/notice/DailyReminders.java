package be.leuven.som.application.notice;

import java.util.List;
import java.util.UUID;

/** Reminders by mail of one kind of thing, for which the round of the day comes along by itself. */
public abstract class DailyReminders {
    /** Of which a reminder may be due today. */
    public abstract List<UUID> candidates();

    /** Reminds of this one when that is due, held so that no other node does it too; whether it was due. */
    public abstract boolean remind(UUID id);
}
