package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.Sha256;
import be.leuven.som.domain.shared.StaleVersionException;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The minutes of a meeting (verslag): facts that follow from the meeting, and the prose that the secretary writes to each
 * item.
 *
 * <p>Circulated, they are commented on by who was there. A later meeting of the body approves them; from then on the text
 * is frozen with its SHA-256, chair and secretary sign it, and a correction is an annotation beside it. Published is a
 * version without names of persons.
 */
@Entity
@Table(name = "minutes")
public class Minutes extends Aggregate {
    private static final int MOST_COMMENTS = 500;

    @Column(name = "meeting_id")
    @Convert(converter = UuidConverter.class)
    private UUID meetingId;

    @Column(name = "body_id")
    @Convert(converter = UuidConverter.class)
    private UUID bodyId;

    @Enumerated(EnumType.STRING)
    private MinutesState state = MinutesState.DRAFT;

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL)
    private List<ItemProse> prose = new ArrayList<>();

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL)
    @OrderBy("madeAt")
    private List<MinutesComment> comments = new ArrayList<>();

    @Column(name = "circulated_at")
    @Convert(converter = InstantConverter.class)
    private Instant circulatedAt;

    @Column(name = "approving_meeting_id")
    @Convert(converter = UuidConverter.class)
    private UUID approvingMeetingId;

    @Column(name = "approving_decision_id")
    @Convert(converter = UuidConverter.class)
    private UUID approvingDecisionId;

    @Column(name = "approved_at")
    @Convert(converter = InstantConverter.class)
    private Instant approvedAt;

    @Lob
    @Column(name = "canonical_text")
    private String canonicalText;

    @Column(name = "text_hash")
    private String hash;

    @ElementCollection
    @CollectionTable(name = "minutes_signature", joinColumns = @JoinColumn(name = "minutes_id"))
    @OrderBy("signedAt")
    private List<MinutesSignature> signatures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "minutes_annotation", joinColumns = @JoinColumn(name = "minutes_id"))
    @OrderBy("madeAt")
    private List<MinutesAnnotation> annotations = new ArrayList<>();

    @Column(name = "published_at")
    @Convert(converter = InstantConverter.class)
    private Instant publishedAt;

    @Lob
    @Column(name = "public_version")
    private String publicVersion;

    protected Minutes() {
        // for persistence
    }

    /**
     * Begins the minutes of a meeting that is over.
     *
     * @param notes what was noted in the room, by the id of the item; the secretary goes on from there
     */
    public Minutes(Meeting meeting, Map<UUID, String> notes) {
        super(UUID.randomUUID());
        if (meeting.state() != MeetingState.CLOSED) {
            throw DomainException.because("minutes.meeting-not-closed");
        }
        meetingId = meeting.id();
        bodyId = meeting.bodyId();
        meeting.agenda().forEach(item -> prose.add(new ItemProse(this, item.id(), notes.get(item.id()))));
    }

    /**
     * Writes the prose of an item.
     *
     * @param seen the version of it that the writer saw
     * @throws StaleVersionException when somebody else wrote on it since
     */
    public void write(UUID itemId, long seen, String text) {
        requireOpen();
        ItemProse item = proseOf(itemId);
        if (item.version() != seen) {
            throw new StaleVersionException(itemId, seen, item.version());
        }
        item.write(text);
    }

    /** Sends them round to those who were there, for comments. */
    public void circulate(Instant now) {
        if (state != MinutesState.DRAFT) {
            throw DomainException.because("minutes.wrong-state", state);
        }
        state = MinutesState.CIRCULATED;
        circulatedAt = now;
    }

    /** Somebody who was invited remarks something on an item. */
    public MinutesComment comment(UUID itemId, UUID personId, String text, Instant now) {
        if (state != MinutesState.CIRCULATED) {
            throw DomainException.because("minutes.no-comments-now");
        }
        if (comments.size() >= MOST_COMMENTS) {
            throw DomainException.because("minutes.too-many-comments", MOST_COMMENTS);
        }
        MinutesComment comment = new MinutesComment(this, proseOf(itemId).itemId(), personId, text, now);
        comments.add(comment);
        return comment;
    }

    /** The secretary has dealt with a comment. */
    public void handle(UUID commentId, Instant now) {
        requireOpen();
        comments.stream()
                .filter(c -> c.id().equals(commentId))
                .findFirst()
                .orElseThrow(() -> DomainException.because("minutes.unknown-comment"))
                .handle(now);
    }

    /**
     * A later meeting of the body approves them: the text is frozen.
     *
     * @param text all of it in the canonical form that the architecture document describes
     */
    public void approve(Meeting later, UUID decisionId, String text, Instant now) {
        if (state != MinutesState.CIRCULATED) {
            throw DomainException.because("minutes.wrong-state", state);
        }
        if (!later.bodyId().equals(bodyId) || later.id().equals(meetingId)) {
            throw DomainException.at("meeting", "minutes.approved-by-own-body");
        }
        long open = comments.stream().filter(c -> c.handledAt().isEmpty()).count();
        if (open > 0) {
            throw DomainException.because("minutes.comments-open", open);
        }
        approvingMeetingId = later.id();
        approvingDecisionId = decisionId;
        approvedAt = now;
        canonicalText = text;
        hash = Sha256.of(text);
        state = MinutesState.APPROVED;
    }

    /** Chair and secretary sign the frozen text, each once. */
    public void sign(MinutesSigner signer, UUID personId, String seatTitle, Instant now) {
        requireApproved();
        if (signatureOf(signer).isPresent()) {
            throw DomainException.because("minutes.signed-already", signer);
        }
        signatures.add(new MinutesSignature(signer, personId, seatTitle, hash, now));
    }

    /** Corrects what was approved, beside it. */
    public void annotate(UUID personId, String text, Instant now) {
        requireApproved();
        annotations.add(new MinutesAnnotation(personId, text, now));
    }

    /** Says how the public reads the prose of an item; kept until they are published. */
    public void showPublic(UUID itemId, String text) {
        if (state != MinutesState.APPROVED) {
            throw DomainException.because("minutes.wrong-state", state);
        }
        proseOf(itemId).show(text);
    }

    /** @param version all that the public reads, in the canonical form */
    public void publish(String version, Instant now) {
        if (state != MinutesState.APPROVED) {
            throw DomainException.because("minutes.wrong-state", state);
        }
        if (signatures.size() < MinutesSigner.values().length) {
            throw DomainException.because("minutes.signatures-needed");
        }
        publicVersion = version;
        publishedAt = now;
        state = MinutesState.PUBLISHED;
    }

    private void requireOpen() {
        if (frozen()) {
            throw DomainException.because("minutes.frozen");
        }
    }

    private void requireApproved() {
        if (!frozen()) {
            throw DomainException.because("minutes.wrong-state", state);
        }
    }

    /** What stands under an item. */
    public ItemProse proseOf(UUID itemId) {
        return prose.stream()
                .filter(p -> p.itemId().equals(itemId))
                .findFirst()
                .orElseThrow(() -> DomainException.because("minutes.unknown-item"));
    }

    /** Approved or published: the text changes no more. */
    public boolean frozen() {
        return state == MinutesState.APPROVED || state == MinutesState.PUBLISHED;
    }

    /** Whether the frozen text is still the one that was approved and signed. */
    public boolean intact() {
        return frozen()
                && Sha256.of(canonicalText).equals(hash)
                && signatures.stream().allMatch(s -> s.hash().equals(hash));
    }

    public Optional<MinutesSignature> signatureOf(MinutesSigner signer) {
        return signatures.stream().filter(s -> s.signer() == signer).findFirst();
    }

    public UUID meetingId() {
        return meetingId;
    }

    public UUID bodyId() {
        return bodyId;
    }

    public MinutesState state() {
        return state;
    }

    public List<ItemProse> prose() {
        return Collections.unmodifiableList(prose);
    }

    public List<MinutesComment> comments() {
        return Collections.unmodifiableList(comments);
    }

    public Optional<Instant> circulatedAt() {
        return Optional.ofNullable(circulatedAt);
    }

    public Optional<UUID> approvingMeetingId() {
        return Optional.ofNullable(approvingMeetingId);
    }

    public Optional<UUID> approvingDecisionId() {
        return Optional.ofNullable(approvingDecisionId);
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    /** The text as it was approved; nothing before. */
    public Optional<String> canonicalText() {
        return Optional.ofNullable(canonicalText);
    }

    /** The SHA-256 of the canonical text in UTF-8, in lower-case hexadecimal; nothing before the approval. */
    public Optional<String> hash() {
        return Optional.ofNullable(hash);
    }

    public List<MinutesSignature> signatures() {
        return Collections.unmodifiableList(signatures);
    }

    public List<MinutesAnnotation> annotations() {
        return Collections.unmodifiableList(annotations);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    /** What the public reads; nothing before it is published. */
    public Optional<String> publicVersion() {
        return Optional.ofNullable(publicVersion);
    }
}
