package be.leuven.som.domain.charter;

import be.leuven.som.domain.evidence.CanonicalLines;
import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.InstantConverter;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** When and where the partners sign a version together; from its opening on each of them can. */
@Entity
@Table(name = "signing_round")
public class SigningRound extends Aggregate {
    @Column(name = "charter_version_id")
    @Convert(converter = UuidConverter.class)
    private UUID charterVersionId;

    @Column(name = "signing_day")
    private LocalDate day;

    private String place;

    @Column(name = "opened_at")
    @Convert(converter = InstantConverter.class)
    private Instant openedAt;

    protected SigningRound() {
        // for persistence
    }

    /** Opens an adopted version for signature. */
    public SigningRound(CharterVersion version, LocalDate day, String place, Instant now) {
        super(UUID.randomUUID());
        if (day == null) {
            throw DomainException.at("day", "signing.day-needed");
        }
        if (version.adoptedOn().filter(day::isBefore).isPresent()) {
            throw DomainException.at(
                    "day", "signing.before-adoption", version.adoptedOn().orElseThrow());
        }
        version.openSigning();
        charterVersionId = version.id();
        this.day = day;
        this.place = Text.required("place", place, 200);
        openedAt = now;
    }

    /** What it says in the chain of evidence. */
    public CanonicalLines lines() {
        return lines(charterVersionId.toString(), day.toString(), place);
    }

    /** The same from the row of the table. */
    public static CanonicalLines lines(String version, String day, String place) {
        return new CanonicalLines().add("version", version).add("day", day).add("place", place);
    }

    public UUID charterVersionId() {
        return charterVersionId;
    }

    public LocalDate day() {
        return day;
    }

    public String place() {
        return place;
    }
}
