package be.leuven.som.application.meeting;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What guests are besides, read straight from the database. */
public interface GuestQueries {
    /**
     * Those of these people who have neither account nor mandate nor representation, past ones included, and who are asked
     * or invited by no body whose meetings the viewer does not run.
     */
    Set<UUID> nothingButGuests(Collection<UUID> people, MeetingQueries.Viewer viewer);
}
