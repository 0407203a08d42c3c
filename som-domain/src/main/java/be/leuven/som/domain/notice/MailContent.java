package be.leuven.som.domain.notice;

import java.util.Objects;

/**
 * What a mail says, in one or more forms of which the reader's program shows the richest that it understands.
 *
 * @param text as plain text, which every program shows
 * @param html the same as HTML, or null
 * @param calendar the same for calendars (RFC 5545), or null
 * @param method the calendar's METHOD, such as REQUEST; null without a calendar
 */
public record MailContent(String text, String html, String calendar, String method) {
    public MailContent {
        Objects.requireNonNull(text, "a mail has a text");
        if ((calendar == null) != (method == null)) {
            throw new IllegalArgumentException("a calendar has a method, and only a calendar");
        }
    }

    public static MailContent of(String text) {
        return new MailContent(text, null, null, null);
    }
}
