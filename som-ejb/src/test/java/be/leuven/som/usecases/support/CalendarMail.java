package be.leuven.som.usecases.support;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A mail with a calendar, taken apart as a mail program does, and read by another implementation of iCalendar. */
public final class CalendarMail {
    /** As a calendar program orders them. */
    public static final Comparator<CalendarMail> BY_VERSION = Comparator.comparing(
                    (CalendarMail mail) -> mail.event().getSequence().getValue())
            .thenComparing(mail -> mail.event().getDateTimeStamp().getValue());

    private static final Pattern LINK = Pattern.compile("https?://\\S+/invitation/\\S+");

    private final MimeMessage mail;

    public CalendarMail(MimeMessage mail) {
        this.mail = mail;
    }

    /** A part of it. */
    public record Form(Part part) {
        public String header(String name) {
            try {
                return part.getHeader(name)[0];
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        String text() {
            try {
                return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException | MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public String subject() {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public String header(String name) {
        return new Form(mail).header(name);
    }

    private List<Form> forms() {
        try {
            MimeMultipart all = (MimeMultipart) mail.getContent();
            List<Form> forms = new ArrayList<>();
            for (int i = 0; i < all.getCount(); i++) {
                forms.add(new Form(all.getBodyPart(i)));
            }
            return forms;
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The types of its forms, in their order. */
    public List<String> types() {
        return forms().stream()
                .map(form -> form.header("Content-Type").replaceFirst(";(?s).*", ""))
                .toList();
    }

    public Form last() {
        return forms().get(forms().size() - 1);
    }

    public String text() {
        return forms().get(0).text();
    }

    public String html() {
        return forms().get(1).text();
    }

    /** The personal links in its text. */
    public List<String> links() {
        return LINK.matcher(text()).results().map(MatchResult::group).toList();
    }

    private ICalendar calendar() {
        return Biweekly.parse(last().text()).first();
    }

    public String method() {
        return calendar().getMethod().getValue();
    }

    public VEvent event() {
        return calendar().getEvents().get(0);
    }
}
