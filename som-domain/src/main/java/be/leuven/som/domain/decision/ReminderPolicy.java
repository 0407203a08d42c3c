package be.leuven.som.domain.decision;

import be.leuven.som.domain.shared.Zone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When the owner of an open action is reminded: some days before it is due, the day after, and every week from then on.
 *
 * <p>Each of these days counts once. A round that was missed is made up for by the next one, with one mail for the latest
 * day; what was due before the action was agreed is not said at all.
 */
public record ReminderPolicy(int daysBefore, int daysAfter, int everyDays) {
    public static final ReminderPolicy STANDARD = new ReminderPolicy(3, 1, 7);

    /** The day for which a reminder is to be sent now, when one is. */
    public Optional<LocalDate> due(ActionItem action, LocalDate today) {
        if (action.state() != ActionState.OPEN) {
            return Optional.empty();
        }
        return due(action.dueOn(), today, action.remindedFor())
                .filter(day -> day.isAfter(Zone.dayOf(action.agreedAt())));
    }

    /**
     * The day for which a reminder of something that is due on that day is to be sent now, when one is.
     *
     * @param sentFor the day for which one was sent last
     */
    public Optional<LocalDate> due(LocalDate dueOn, LocalDate today, Optional<LocalDate> sentFor) {
        return latest(dueOn, today)
                .filter(day -> sentFor.filter(sent -> !day.isAfter(sent)).isEmpty());
    }

    private Optional<LocalDate> latest(LocalDate dueOn, LocalDate today) {
        LocalDate first = dueOn.minusDays(daysBefore);
        LocalDate after = dueOn.plusDays(daysAfter);
        if (today.isBefore(first)) {
            return Optional.empty();
        }
        if (today.isBefore(after)) {
            return Optional.of(first);
        }
        long passed = ChronoUnit.DAYS.between(after, today) / everyDays;
        return Optional.of(after.plusDays(passed * everyDays));
    }
}
