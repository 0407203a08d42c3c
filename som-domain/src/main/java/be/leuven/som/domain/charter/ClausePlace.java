package be.leuven.som.domain.charter;

import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** Where a clause stands: in that section, after the places before it. Part of {@link CharterVersion}. */
@Embeddable
public class ClausePlace {
    @Enumerated(EnumType.STRING)
    @Column(name = "charter_section")
    private CharterSection section;

    @Column(name = "clause_key")
    @Convert(converter = UuidConverter.class)
    private UUID key;

    protected ClausePlace() {
        // for persistence
    }

    ClausePlace(CharterSection section, UUID key) {
        this.section = section;
        this.key = key;
    }

    public CharterSection section() {
        return section;
    }

    public UUID key() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClausePlace that && section == that.section && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
