package be.leuven.som.domain.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When the owner of a working agreement is reminded of its review: a month before, on the day, and every month after as
 * long as it is not taken up.
 *
 * <p>Each of these days counts once. A round that was missed is made up for by the next one, with one mail for the latest
 * day.
 */
public final class ReviewPolicy {
    private static final int DAYS = 30;

    private ReviewPolicy() {}

    /** The first day on which the owner hears of a review on that day. */
    public static LocalDate firstDay(LocalDate reviewOn) {
        return reviewOn.minusDays(DAYS);
    }

    /** The last day of review that is near enough to speak of today. */
    public static LocalDate horizon(LocalDate today) {
        return today.plusDays(DAYS);
    }

    /** The day for which a reminder is to be sent now, when one is. */
    public static Optional<LocalDate> due(WorkingAgreement agreement, LocalDate today) {
        if (agreement.state() != AgreementState.IN_FORCE) {
            return Optional.empty();
        }
        return agreement
                .reviewOn()
                .map(ReviewPolicy::firstDay)
                .filter(first -> !today.isBefore(first))
                .map(first -> first.plusDays(ChronoUnit.DAYS.between(first, today) / DAYS * DAYS))
                .filter(day -> agreement
                        .remindedFor()
                        .filter(done -> !day.isAfter(done))
                        .isEmpty());
    }
}
