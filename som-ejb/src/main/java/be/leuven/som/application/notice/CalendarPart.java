package be.leuven.som.application.notice;

/**
 * What of a mail calendars take over.
 *
 * @param text iCalendar (RFC 5545)
 * @param method its METHOD
 */
public record CalendarPart(String text, String method) {}
