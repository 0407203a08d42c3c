package be.leuven.som.domain.notice;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.EmailAddress;
import be.leuven.som.domain.shared.InstantConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A mail, written in the transaction that causes it and sent after that one succeeds.
 *
 * <p>When sending fails it is tried again after a minute, then after twice as long each time; it is given up after ten
 * attempts, about eight and a half hours.
 */
@Entity
@Table(name = "outgoing_message")
public class OutgoingMessage extends Aggregate {
    private static final int MOST_ATTEMPTS = 10;
    private static final int LONGEST_ERROR = 500;
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

    private EmailAddress recipient;

    private String subject;

    @Lob
    private String text;

    @Lob
    private String html;

    @Lob
    private String calendar;

    @Column(name = "calendar_method")
    private String calendarMethod;

    @Enumerated(EnumType.STRING)
    private MessageState state = MessageState.WAITING;

    @Column(name = "written_at")
    @Convert(converter = InstantConverter.class)
    private Instant writtenAt;

    @Column(name = "next_attempt_at")
    @Convert(converter = InstantConverter.class)
    private Instant nextAttemptAt;

    private int attempts;

    @Column(name = "last_error")
    private String lastError;

    protected OutgoingMessage() {
        // for persistence
    }

    /** @param subject kept on one line, so that no text in it can pass for a header of the mail */
    public OutgoingMessage(EmailAddress recipient, String subject, MailContent content, Instant now) {
        super(UUID.randomUUID());
        this.recipient = recipient;
        this.subject = oneLine(subject);
        this.text = content.text();
        this.html = content.html();
        this.calendar = content.calendar();
        this.calendarMethod = content.method();
        this.writtenAt = now;
        this.nextAttemptAt = now;
    }

    public void sent() {
        attempts++;
        lastError = null;
        state = MessageState.SENT;
    }

    /** @param why what the mail server said, as far as it is known; kept for whoever looks after the system */
    public void failed(Instant now, String why) {
        nextAttemptAt = now.plus(Duration.ofMinutes(1L << attempts));
        attempts++;
        lastError = shortened(oneLine(why == null ? "" : why));
        if (attempts == MOST_ATTEMPTS) {
            state = MessageState.GIVEN_UP;
        }
    }

    /** Sends it as soon as possible, with as many attempts before it as a new mail. */
    public void retry(Instant now) {
        requireNotSent();
        state = MessageState.WAITING;
        attempts = 0;
        nextAttemptAt = now;
    }

    /** Never sends it; it may be taken up again by {@link #retry}. */
    public void drop() {
        requireNotSent();
        state = MessageState.DROPPED;
    }

    /** What was sent can't be taken back, and is not sent twice. */
    private void requireNotSent() {
        if (state == MessageState.SENT) {
            throw DomainException.because("mail.sent-already");
        }
    }

    private static String oneLine(String words) {
        return WHITE_SPACE.matcher(words).replaceAll(" ").strip();
    }

    private static String shortened(String words) {
        return words.length() > LONGEST_ERROR ? words.substring(0, LONGEST_ERROR) : words;
    }

    public EmailAddress recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    public MailContent content() {
        return new MailContent(text, html, calendar, calendarMethod);
    }

    public MessageState state() {
        return state;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /** How often it was tried since it was written or last taken up again. */
    public int attempts() {
        return attempts;
    }

    /** Why the last attempt failed; nothing when it succeeded or there was none. */
    public Optional<String> lastError() {
        return Optional.ofNullable(lastError);
    }
}
