package be.leuven.som.domain.notice;

import be.leuven.som.domain.shared.Aggregate;
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
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private EmailAddress recipient;

    private String subject;

    @Lob
    private String text;

    @Enumerated(EnumType.STRING)
    private MessageState state = MessageState.WAITING;

    @Column(name = "written_at")
    @Convert(converter = InstantConverter.class)
    private Instant writtenAt;

    @Column(name = "next_attempt_at")
    @Convert(converter = InstantConverter.class)
    private Instant nextAttemptAt;

    private int attempts;

    protected OutgoingMessage() {
        // for persistence
    }

    /** @param subject kept on one line, so that no text in it can pass for a header of the mail */
    public OutgoingMessage(EmailAddress recipient, String subject, String text, Instant now) {
        super(UUID.randomUUID());
        this.recipient = recipient;
        this.subject = WHITE_SPACE.matcher(subject).replaceAll(" ");
        this.text = text;
        this.writtenAt = now;
        this.nextAttemptAt = now;
    }

    public void sent() {
        attempts++;
        state = MessageState.SENT;
    }

    public void failed(Instant now) {
        nextAttemptAt = now.plus(Duration.ofMinutes(1L << attempts));
        attempts++;
        if (attempts == MOST_ATTEMPTS) {
            state = MessageState.GIVEN_UP;
        }
    }

    public EmailAddress recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
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

    public int attempts() {
        return attempts;
    }
}
