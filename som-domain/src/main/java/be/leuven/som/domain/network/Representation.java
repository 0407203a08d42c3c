package be.leuven.som.domain.network;

import be.leuven.som.domain.shared.Aggregate;
import be.leuven.som.domain.shared.Period;
import be.leuven.som.domain.shared.Text;
import be.leuven.som.domain.shared.UuidConverter;
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

/** Someone speaks for a partner during a period (vertegenwoordiger), or stands in for who does (plaatsvervanger). */
@Entity
@Table(name = "representation")
public class Representation extends Aggregate {
    @Column(name = "partner_id")
    @Convert(converter = UuidConverter.class)
    private UUID partnerId;

    @Column(name = "person_id")
    @Convert(converter = UuidConverter.class)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private RepresentationKind kind;

    @Column(name = "job_title")
    private String function;

    @Embedded
    private Period period;

    protected Representation() {
        // for persistence
    }

    public Representation(UUID partnerId, UUID personId, RepresentationKind kind, String function, Period period) {
        super(UUID.randomUUID());
        this.partnerId = partnerId;
        this.personId = personId;
        this.kind = kind;
        this.function = Text.required("function", function, 120);
        this.period = period;
    }

    public void end(LocalDate lastDay) {
        period = period.endingOn(lastDay);
    }

    /** Ends with its partner; whether there is something left of it, which there is not when it had yet to begin. */
    public boolean endWith(LocalDate lastDay, LocalDate today) {
        Optional<Period> left = period.cutOff(lastDay, today);
        left.ifPresent(p -> period = p);
        return left.isPresent();
    }

    public UUID partnerId() {
        return partnerId;
    }

    public UUID personId() {
        return personId;
    }

    public RepresentationKind kind() {
        return kind;
    }

    public String function() {
        return function;
    }

    public Period period() {
        return period;
    }
}
