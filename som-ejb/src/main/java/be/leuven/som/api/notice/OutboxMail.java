package be.leuven.som.api.notice;

import java.io.Serializable;

/**
 * A mail as it was written.
 *
 * @param version for {@link Outbox#retry} and {@link Outbox#drop}
 * @param text with personal links only when nobody else brings them to their owner
 * @param html the same as HTML source; null when there is none
 * @param calendar what calendars take over; null when there is none
 * @param hidden whether personal links were left out
 */
public record OutboxMail(OutboxLine line, long version, String text, String html, String calendar, boolean hidden)
        implements Serializable {}
