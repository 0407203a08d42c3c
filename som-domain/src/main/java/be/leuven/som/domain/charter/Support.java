package be.leuven.som.domain.charter;

import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A partner stands behind an amendment, by the mouth of somebody who speaks for it. */
@Embeddable
public class Support {
    @Column(name = "partner_id")
    @Convert(converter = UuidConverter.class)
    private UUID partnerId;

    @Column(name = "person_id")
    @Convert(converter = UuidConverter.class)
    private UUID personId;

    @Column(name = "given_at")
    @Convert(converter = InstantConverter.class)
    private Instant givenAt;

    protected Support() {
        // for persistence
    }

    Support(Speaker speaker, Instant givenAt) {
        this.partnerId = speaker.partnerId();
        this.personId = speaker.personId();
        this.givenAt = givenAt;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public UUID personId() {
        return personId;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
