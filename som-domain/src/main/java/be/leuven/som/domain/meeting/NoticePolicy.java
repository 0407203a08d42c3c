package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.AgreedBy;
import be.leuven.som.domain.shared.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How long before a meeting the invitation goes out.
 *
 * <p>Source: working agreement 1 of the charter, invitation and documents eight days before; counted in calendar days in
 * Europe/Brussels.
 *
 * @param days the notice period, in calendar days
 * @param source the working agreement that asks it; null when nothing is agreed
 */
public record NoticePolicy(int days, AgreedBy source) {
    /** What holds as long as nothing is agreed. Only who looks for an agreement first may fall back on it. */
    public static final NoticePolicy STANDARD = new NoticePolicy(8);

    public NoticePolicy(int days) {
        this(days, null);
    }

    public Optional<AgreedBy> agreedBy() {
        return Optional.ofNullable(source);
    }

    /** What convening now would mean for a meeting at that moment. */
    public Notice assess(Instant now, Instant startsAt) {
        return new Notice(ChronoUnit.DAYS.between(Zone.dayOf(now), Zone.dayOf(startsAt)), days);
    }

    /** The last day on which an invitation for a meeting on that day goes out in time. */
    public LocalDate lastDayBefore(LocalDate meeting) {
        return meeting.minusDays(days);
    }

    /**
     * The notice that is given.
     *
     * @param given calendar days between convening and meeting; negative when the meeting lies in the past
     * @param required calendar days that are asked
     */
    public record Notice(long given, int required) {
        public boolean kept() {
            return given >= required;
        }
    }
}
