package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** Chair or secretary signed the approved text, having entered the own password again. */
@Embeddable
public class MinutesSignature {
    @Enumerated(EnumType.STRING)
    @Column(name = "signer")
    private MinutesSigner signer;

    @Column(name = "person_id")
    @Convert(converter = UuidConverter.class)
    private UUID personId;

    @Column(name = "seat_title")
    private String seatTitle;

    @Column(name = "signed_hash")
    private String hash;

    @Column(name = "signed_at")
    @Convert(converter = InstantConverter.class)
    private Instant signedAt;

    protected MinutesSignature() {
        // for persistence
    }

    MinutesSignature(MinutesSigner signer, UUID personId, String seatTitle, String hash, Instant now) {
        this.signer = signer;
        this.personId = personId;
        this.seatTitle = seatTitle;
        this.hash = hash;
        this.signedAt = now;
    }

    public MinutesSigner signer() {
        return signer;
    }

    public UUID personId() {
        return personId;
    }

    /** What the seat was called on which that person signed. */
    public String seatTitle() {
        return seatTitle;
    }

    /** The SHA-256 of the text that was signed. */
    public String hash() {
        return hash;
    }

    public Instant signedAt() {
        return signedAt;
    }
}
