package be.leuven.som.application.notice;

import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.notice.MailContent;
import be.leuven.som.domain.notice.MessageRepository;
import be.leuven.som.domain.notice.OutgoingMessage;
import be.leuven.som.domain.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Writes mails into the outbox, in the language of the one who gets it, in the transaction of the use case; they go out
 * after it succeeds.
 */
@ApplicationScoped
public class Mails {
    private static final String BUNDLE = "be.leuven.som.application.notice.mails";

    private MessageRepository outbox;
    private Event<MailWritten> written;
    private Settings settings;
    private Clock clock;

    protected Mails() {
        // for the proxy
    }

    @Inject
    public Mails(MessageRepository outbox, Event<MailWritten> written, Settings settings, Clock clock) {
        this.outbox = outbox;
        this.written = written;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param key of the text; its subject stands under the key with ".subject" behind it */
    public void write(EmailAddress to, Locale language, String key, Object... arguments) {
        writeWithCalendar(to, language, key, null, arguments);
    }

    /** As {@link #write}, with something for the reader's calendar, or null. */
    public void writeWithCalendar(
            EmailAddress to, Locale language, String key, CalendarPart calendar, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, language, Mails.class.getClassLoader());
        String subject = oneLine(format(texts, key + ".subject", arguments));
        String text = format(texts, key, arguments) + "\n\n" + texts.getString("closing") + "\n";
        MailContent content = new MailContent(
                text,
                new HtmlLetter(settings.baseUrl()).of(subject, text, language),
                calendar == null ? null : calendar.text(),
                calendar == null ? null : calendar.method());
        OutgoingMessage message = new OutgoingMessage(to, subject, content, clock.instant());
        outbox.add(message);
        written.fire(new MailWritten(message.id()));
    }

    private static String format(ResourceBundle texts, String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), texts.getLocale()).format(arguments);
    }

    /** A title that people typed ends up in a header: no line breaks, and not longer than the outbox keeps. */
    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > 300 ? line.substring(0, 300) : line;
    }
}
