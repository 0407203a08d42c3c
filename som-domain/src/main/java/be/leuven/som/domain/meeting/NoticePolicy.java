package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.Zone;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How long before a meeting the invitation goes out.
 *
 * <p>Source: working agreement 1 of the charter, invitation and documents eight days before; counted in calendar days in
 * Europe/Brussels.
 *
 * @param days the notice period, in calendar days
 */
public record NoticePolicy(int days) {
    /** What holds unless the working agreement of a body says otherwise. */
    public static final NoticePolicy STANDARD = new NoticePolicy(8);

    /** What convening now would mean for a meeting at that moment. */
    public Notice assess(Instant now, Instant startsAt) {
        return new Notice(ChronoUnit.DAYS.between(Zone.dayOf(now), Zone.dayOf(startsAt)), days);
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
