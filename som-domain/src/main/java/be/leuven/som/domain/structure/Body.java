package be.leuven.som.domain.structure;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.LocalizedText;
import be.leuven.som.domain.shared.Period;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A body (orgaan) of the network: it has a purpose, seats, perhaps a body above it, and exists during a period. */
@Entity
@Table(name = "body")
public class Body extends Aggregate {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{0,9}");

    @Column(name = "code")
    private String code;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    @Embedded
    @AttributeOverride(name = "dutch", column = @Column(name = "name_nl"))
    @AttributeOverride(name = "english", column = @Column(name = "name_en"))
    private LocalizedText name;

    @Embedded
    @AttributeOverride(name = "dutch", column = @Column(name = "purpose_nl"))
    @AttributeOverride(name = "english", column = @Column(name = "purpose_en"))
    private LocalizedText purpose;

    @Column(name = "parent_id")
    @Convert(converter = UuidConverter.class)
    private UUID parentId;

    @Embedded
    private Period period;

    protected Body() {
        // for persistence
    }

    /** @param code the short name in the numbers of its decisions, such as RG: capitals and digits, at most ten */
    public Body(String code, BodyKind kind, LocalizedText name, LocalizedText purpose, UUID parentId, Period period) {
        super(UUID.randomUUID());
        if (code == null || !CODE.matcher(code).matches()) {
            throw DomainException.at("code", "body.code-malformed");
        }
        this.code = code;
        this.kind = kind;
        this.name = name;
        this.purpose = purpose;
        this.parentId = parentId;
        this.period = period;
    }

    /** Exists no longer after that day. */
    public void dissolve(LocalDate lastDay) {
        period = period.endingOn(lastDay);
    }

    public String code() {
        return code;
    }

    public BodyKind kind() {
        return kind;
    }

    public LocalizedText name() {
        return name;
    }

    public LocalizedText purpose() {
        return purpose;
    }

    public Optional<UUID> parentId() {
        return Optional.ofNullable(parentId);
    }

    public Period period() {
        return period;
    }
}
