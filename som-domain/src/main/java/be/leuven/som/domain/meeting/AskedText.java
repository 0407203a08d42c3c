package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The text that a round is about, or one clause of it; by id, for it belongs to an area that comes after this one. */
@Embeddable
public class AskedText {
    @Column(name = "text_id")
    @Convert(converter = UuidConverter.class)
    private UUID textId;

    @Column(name = "clause_key")
    @Convert(converter = UuidConverter.class)
    private UUID clauseKey;

    protected AskedText() {
        // for persistence
    }

    /** @param clauseKey null for the whole text */
    public AskedText(UUID textId, UUID clauseKey) {
        this.textId = textId;
        this.clauseKey = clauseKey;
    }

    /** The same for another round: each row has its own. */
    AskedText copy() {
        return new AskedText(textId, clauseKey);
    }

    public UUID textId() {
        return textId;
    }

    /** Nothing when it is about the whole text. */
    public Optional<UUID> clauseKey() {
        return Optional.ofNullable(clauseKey);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AskedText that
                && textId.equals(that.textId)
                && Objects.equals(clauseKey, that.clauseKey);
    }

    @Override
    public int hashCode() {
        return Objects.hash(textId, clauseKey);
    }
}
