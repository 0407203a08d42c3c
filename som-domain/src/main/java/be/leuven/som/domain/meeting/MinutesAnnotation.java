package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A correction of approved minutes, which stands beside the text and changes nothing in it. */
@Embeddable
public class MinutesAnnotation {
    @Column(name = "person_id")
    @Convert(converter = UuidConverter.class)
    private UUID personId;

    @Column(name = "annotation_text")
    private String text;

    @Column(name = "made_at")
    @Convert(converter = InstantConverter.class)
    private Instant madeAt;

    protected MinutesAnnotation() {
        // for persistence
    }

    MinutesAnnotation(UUID personId, String text, Instant now) {
        this.personId = personId;
        this.text = Text.required("annotation", text, 2000);
        this.madeAt = now;
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
