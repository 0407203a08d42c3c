package be.leuven.som.domain.structure;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.LocalizedText;
import be.leuven.som.domain.shared.Period;
import be.leuven.som.domain.shared.UuidConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A seat (zetel) of a body: a role, perhaps the partner that may fill it, a voting right, and the mandates on it.
 *
 * <p>At any day it has at most one holder and at most one substitute. A seat without a holder is a vacancy, which is
 * normal and visible. Mandates belong to the seat, so that no two of them can be given at once.
 */
@Entity
@Table(name = "seat")
public class Seat extends Aggregate {
    @Column(name = "body_id")
    @Convert(converter = UuidConverter.class)
    private UUID bodyId;

    @Column(name = "seat_position")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "seat_role")
    private SeatRole role;

    @Embedded
    @AttributeOverride(name = "dutch", column = @Column(name = "title_nl"))
    @AttributeOverride(name = "english", column = @Column(name = "title_en"))
    private LocalizedText title;

    @Column(name = "partner_id")
    @Convert(converter = UuidConverter.class)
    private UUID partnerId;

    @Column(name = "voting")
    private boolean voting;

    @Embedded
    private Period period;

    @OneToMany(mappedBy = "seat", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Mandate> mandates = new ArrayList<>();

    protected Seat() {
        // for persistence
    }

    /** @param partnerId the partner entitled to fill it, or null when it is open to all */
    public Seat(Body body, int position, SeatRole role, LocalizedText title, UUID partnerId, boolean voting) {
        super(UUID.randomUUID());
        this.bodyId = body.id();
        this.position = position;
        this.role = role;
        this.title = title;
        this.partnerId = partnerId;
        this.voting = voting;
        this.period = body.period();
    }

    /**
     * Gives the seat to a person for a period.
     *
     * @throws DomainException when somebody has it, or stands in on it, on one of those days
     */
    public Mandate fill(UUID personId, MandateKind kind, Period during) {
        if (mandates.stream().anyMatch(m -> m.kind() == kind && m.period().overlaps(during))) {
            throw DomainException.at("from", "seat.taken", during.from());
        }
        if (mandates.stream()
                .anyMatch(m -> m.personId().equals(personId) && m.period().overlaps(during))) {
            throw DomainException.at("person", "seat.own-substitute");
        }
        Mandate mandate = new Mandate(this, personId, kind, during);
        mandates.add(mandate);
        return mandate;
    }

    /** Every mandate on it ends on that day at the latest, since the partner that fills it ends; what had yet to begin is off. */
    public void endMandates(LocalDate lastDay, LocalDate today) {
        mandates.removeIf(mandate -> !mandate.endWith(lastDay, today));
    }

    public Optional<Mandate> holderOn(LocalDate day) {
        return on(MandateKind.HOLDER, day);
    }

    public Optional<Mandate> substituteOn(LocalDate day) {
        return on(MandateKind.SUBSTITUTE, day);
    }

    private Optional<Mandate> on(MandateKind kind, LocalDate day) {
        return mandates.stream()
                .filter(m -> m.kind() == kind && m.period().contains(day))
                .findFirst();
    }

    public UUID bodyId() {
        return bodyId;
    }

    public int position() {
        return position;
    }

    public SeatRole role() {
        return role;
    }

    public LocalizedText title() {
        return title;
    }

    public Optional<UUID> partnerId() {
        return Optional.ofNullable(partnerId);
    }

    public boolean voting() {
        return voting;
    }

    public Period period() {
        return period;
    }

    public List<Mandate> mandates() {
        return Collections.unmodifiableList(mandates);
    }
}
