package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An answer to an invitation as a calendar program sent it: taken up, or set aside with the reason.
 *
 * <p>Keeps what people need to judge it, not the mail. Its fingerprint is that of the whole file, so that one mail counts
 * once, however often it is read.
 */
@Entity
@Table(name = "mailed_reply")
public class MailedReply extends Aggregate {
    private static final int LONGEST = 254;
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}\\p{Cs}]+");

    @Column(name = "fingerprint")
    private String fingerprint;

    @Column(name = "received_at")
    @Convert(converter = InstantConverter.class)
    private Instant receivedAt;

    @Column(name = "sender")
    private String sender;

    @Column(name = "subject")
    private String subject;

    @Column(name = "attendee")
    private String attendee;

    @Column(name = "meeting_id")
    @Convert(converter = UuidConverter.class)
    private UUID meetingId;

    @Enumerated(EnumType.STRING)
    private MailedReplyState state;

    @Enumerated(EnumType.STRING)
    private Reply reply;

    @Enumerated(EnumType.STRING)
    private SetAside reason;

    protected MailedReply() {
        // for persistence
    }

    /**
     * @param sender from whom the mail came, as it says itself; may be null
     * @param subject of the mail; may be null
     * @param attendee for whom the answer speaks; may be null
     */
    public MailedReply(String fingerprint, Instant now, String sender, String subject, String attendee) {
        super(UUID.randomUUID());
        this.fingerprint = fingerprint;
        this.receivedAt = now;
        this.sender = shortened(sender);
        this.subject = shortened(subject);
        this.attendee = shortened(attendee);
    }

    /** What strangers wrote, on one line of a length that fits. */
    private static String shortened(String words) {
        String line = words == null ? "" : UNSEEN.matcher(words).replaceAll(" ").strip();
        if (line.length() <= LONGEST) {
            return line.isEmpty() ? null : line;
        }
        // never half a character
        return line.substring(0, Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    public MailedReply takenUp(UUID meeting, Reply answer) {
        meetingId = meeting;
        reply = answer;
        state = MailedReplyState.TAKEN_UP;
        return this;
    }

    /** @param meeting the meeting that it is about, or null when that is not known */
    public MailedReply keptAside(UUID meeting, SetAside why) {
        meetingId = meeting;
        reason = why;
        state = MailedReplyState.SET_ASIDE;
        return this;
    }

    /** Somebody dealt with it. */
    public void settle() {
        if (state != MailedReplyState.SET_ASIDE) {
            throw DomainException.because("reply.not-set-aside");
        }
        state = MailedReplyState.SETTLED;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Optional<String> sender() {
        return Optional.ofNullable(sender);
    }

    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    public Optional<String> attendee() {
        return Optional.ofNullable(attendee);
    }

    public Optional<UUID> meetingId() {
        return Optional.ofNullable(meetingId);
    }

    public MailedReplyState state() {
        return state;
    }

    /** The answer that was taken up. */
    public Optional<Reply> reply() {
        return Optional.ofNullable(reply);
    }

    /** Why it was set aside. */
    public Optional<SetAside> reason() {
        return Optional.ofNullable(reason);
    }
}
