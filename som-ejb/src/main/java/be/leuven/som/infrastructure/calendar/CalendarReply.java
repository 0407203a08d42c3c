package be.leuven.som.infrastructure.calendar;

import be.leuven.som.domain.meeting.CalendarAnswer;
import be.leuven.som.domain.meeting.CalendarAnswer.Participation;
import be.leuven.som.domain.meeting.SetAside;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The answer in an iCalendar text (RFC 5546, 3.2.3): METHOD:REPLY, one event, one attendee.
 *
 * @param answer null when there is a problem
 * @param sentBy who says to answer for the attendee; null most often
 * @param problem null when there is an answer
 */
record CalendarReply(CalendarAnswer answer, String sentBy, SetAside problem) {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final String MAILTO = "mailto:";
    private static final int LONGEST_UID = 255;
    private static final int LONGEST_ADDRESS = 254;

    static CalendarReply of(String text) {
        try {
            return ContentLine.read(text).map(CalendarReply::of).orElseGet(CalendarReply::malformed);
        } catch (DateTimeException | IllegalArgumentException nonsense) {
            return malformed();
        }
    }

    private static CalendarReply malformed() {
        return new CalendarReply(null, null, SetAside.MALFORMED);
    }

    private static CalendarReply of(List<ContentLine> lines) {
        Deque<String> open = new ArrayDeque<>();
        List<ContentLine> calendar = new ArrayList<>();
        List<ContentLine> event = new ArrayList<>();
        int events = 0;
        for (ContentLine line : lines) {
            switch (line.name()) {
                case "BEGIN" -> {
                    open.push(line.value().toUpperCase(Locale.ROOT));
                    events += isEvent(open) ? 1 : 0;
                }
                case "END" -> {
                    if (open.isEmpty() || !open.pop().equalsIgnoreCase(line.value())) {
                        return malformed();
                    }
                }
                default -> {
                    if (isEvent(open)) {
                        event.add(line);
                    } else if (open.size() == 1) {
                        calendar.add(line);
                    }
                }
            }
        }
        return open.isEmpty() ? judged(calendar, event, events) : malformed();
    }

    private static boolean isEvent(Deque<String> open) {
        return open.size() == 2 && "VEVENT".equals(open.peek()) && "VCALENDAR".equals(open.peekLast());
    }

    private static CalendarReply judged(List<ContentLine> calendar, List<ContentLine> event, int events) {
        Optional<String> method = one(calendar, "METHOD").map(ContentLine::value);
        if (method.isPresent() && !"REPLY".equalsIgnoreCase(method.get())) {
            return new CalendarReply(null, null, SetAside.NO_REPLY);
        }
        Optional<ContentLine> attendee = one(event, "ATTENDEE");
        Optional<ContentLine> uid =
                one(event, "UID").filter(line -> line.value().length() <= LONGEST_UID);
        Optional<ContentLine> stamp = one(event, "DTSTAMP");
        if (method.isEmpty() || events != 1 || attendee.isEmpty() || uid.isEmpty() || stamp.isEmpty()) {
            return malformed();
        }
        CalendarAnswer answer = new CalendarAnswer(
                uid.get().value(),
                address(attendee.get().value()),
                one(event, "SEQUENCE")
                        .map(line -> Integer.parseInt(line.value()))
                        .orElse(0),
                stamp(stamp.get().value()),
                participation(attendee.get()));
        String sentBy =
                attendee.get().parameter("SENT-BY").map(CalendarReply::address).orElse(null);
        return new CalendarReply(answer, sentBy, null);
    }

    /** Nothing when there is none, or more than one of what there may be one of. */
    private static Optional<ContentLine> one(List<ContentLine> lines, String name) {
        List<ContentLine> found =
                lines.stream().filter(line -> line.name().equals(name)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String address(String value) {
        boolean mail = value.regionMatches(true, 0, MAILTO, 0, MAILTO.length());
        String address = mail
                ? URLDecoder.decode(value.substring(MAILTO.length()).replace("+", "%2B"), StandardCharsets.UTF_8)
                : value;
        if (address.length() > LONGEST_ADDRESS) {
            throw new IllegalArgumentException("no address is that long");
        }
        return address.strip().toLowerCase(Locale.ROOT);
    }

    /** In UTC, as it must be, and as it is meant by who forgets to say so. */
    private static Instant stamp(String value) {
        return LocalDateTime.parse(value.replaceFirst("Z$", ""), STAMP).toInstant(ZoneOffset.UTC);
    }

    private static Participation participation(ContentLine attendee) {
        return switch (attendee.parameter("PARTSTAT").orElse("").toUpperCase(Locale.ROOT)) {
            case "ACCEPTED" -> Participation.ACCEPTED;
            case "DECLINED" -> Participation.DECLINED;
            case "TENTATIVE" -> Participation.TENTATIVE;
            default -> Participation.UNDECIDED;
        };
    }
}
