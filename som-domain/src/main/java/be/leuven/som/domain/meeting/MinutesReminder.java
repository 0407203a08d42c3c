package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** For which day the secretary was reminded last of the minutes of a meeting; it bears the id of the meeting. */
@Entity
@Table(name = "minutes_reminder")
public class MinutesReminder extends Aggregate {
    @Column(name = "reminded_for")
    private LocalDate remindedFor;

    protected MinutesReminder() {
        // for persistence
    }

    public MinutesReminder(UUID meetingId) {
        super(meetingId);
    }

    /** Marks that a reminder was sent, as was due on that day. */
    public void reminded(LocalDate reminderDay) {
        remindedFor = reminderDay;
    }

    public Optional<LocalDate> remindedFor() {
        return Optional.ofNullable(remindedFor);
    }
}
