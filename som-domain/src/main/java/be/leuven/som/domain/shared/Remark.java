package be.leuven.som.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What somebody remarks on a text: who, what, when. It is not changed afterwards. */
@MappedSuperclass
public abstract class Remark {
    private static final int LONGEST = 2000;

    @Id
    @Convert(converter = UuidConverter.class)
    private UUID id;

    @Version
    private long version;

    @Column(name = "person_id")
    @Convert(converter = UuidConverter.class)
    private UUID personId;

    @Column(name = "comment_text")
    private String text;

    @Column(name = "made_at")
    @Convert(converter = InstantConverter.class)
    private Instant madeAt;

    protected Remark() {
        // for persistence
    }

    /** @throws DomainException beside {@code comment}, when it is empty or longer than 2,000 characters */
    protected Remark(UUID personId, String text, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.text = Text.required("comment", text, LONGEST);
        this.madeAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    public String text() {
        return text;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
