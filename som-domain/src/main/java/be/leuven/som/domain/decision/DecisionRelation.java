package be.leuven.som.domain.decision;

import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A decision replaces, amends or repeals an earlier one. */
@Embeddable
public class DecisionRelation {
    @Column(name = "earlier_id")
    @Convert(converter = UuidConverter.class)
    private UUID earlierId;

    @Enumerated(EnumType.STRING)
    @Column(name = "relation_kind")
    private RelationKind kind;

    protected DecisionRelation() {
        // for persistence
    }

    DecisionRelation(RelationKind kind, UUID earlierId) {
        this.kind = kind;
        this.earlierId = earlierId;
    }

    public RelationKind kind() {
        return kind;
    }

    /** The decision that it is done to. */
    public UUID earlierId() {
        return earlierId;
    }
}
